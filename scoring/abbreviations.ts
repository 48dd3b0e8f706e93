/**
 * Shortened words that are written with a full stop which does not end the sentence. Stored without the
 * last stop. Forms with inner stops (m.b.t., d.w.z.) are recognised by their shape and need no entry.
 */
export const abbreviations: ReadonlySet<string> = new Set(
  `aang aanv aanvr aanw abs adm afb afd afl afz alg ambt amt apr arr art artt aug ass bc bedr beg berek bes besl betr
  betref bez bezw bibl bijl bijv bijz blz bijbeh burg bv bvba cat centr cf ca cod compl cons corr def dec dd dhr
  dep derg dgl dir div doc dr drs ds enz ev evt ex excl exempl feb febr fig fr gebr geb gecert geg gem geref gest
  get gld hfst hr hs ib ibid id incl inl ing inst ir jan jg jhr jkvr jl jo jun jur kad kand kap kath kol kon
  koninkl kw lett lic lid-nr ll ltd max mevr mgr milj min mij mln mld mnd mr mrt mv mw nl nov nr nrs num ob okt
  ong onderw ongev opm org orig oud par pct pers pg plm pnt prof prov publ pag red ref reg rek resp ret rijksuniv
  rubr sec secr sept sep soc sr st stcrt stb strafr subs suppl tab tabl techn tel temp tit toel trb uitbr uitg uitsl
  univ vb vac verg vergl verm verv vgl vlg vnl vnw vol volg vos voorz vr vs wdg wed weth wethb wnd ws zat zg zgn
  zie-ook zo-nodig`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Shortened words (with all their stops) that often stand last in a sentence: a capital after them starts a new one. */
export const sentenceFinal: ReadonlySet<string> = new Set([
  'enz.',
  'etc.',
  'e.d.',
  'e.a.',
  'o.i.d.',
  'i.d.',
  'a.u.b.',
  's.v.p.',
  'jl.',
  'b.v.',
  'n.v.',
  'v.o.f.',
  'c.s.',
  'n.v.t.',
  'p.p.',
  'p.m.',
  'p.j.',
]);

/** Words that are only shortened when a number follows (`lid. 2`, but `U bent lid.`). */
export const beforeNumber: ReadonlySet<string> = new Set(['lid', 'no', 'p', 'h', 'par', 'tel']);

/** Words after which a single capital with a stop is a label (`bijlage A.`), not an initial. */
export const labelNouns: ReadonlySet<string> = new Set(
  `bijlage categorie deel fase gebouw groep hal ingang kolom locatie optie perron plan punt route scenario stap
  tabel traject type variant vak vitamine zaal zone`.split(/\s+/),
);

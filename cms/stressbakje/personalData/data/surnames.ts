/**
 * Surnames that are common in the Netherlands. The second part of a name after a tussenvoegsel ("de Vries",
 * "van den Berg") stands here without it. Used only for a word with a capital, so that trades may stand here.
 */
export const SURNAMES: ReadonlySet<string> = new Set(
  `jong jansen vries berg dijk bakker janssen visser smit meijer meyer boer mulder groot bos vos peters hendriks leeuwen
  dekker brouwer wit dijkstra smits graaf meer linden kok jacobs haan vermeulen heuvel veen broek bruijn bruin
  schouten beek willems vliet hoekstra maas verhoeven koster dam prins peeters blom huisman kuipers kuiper kuijpers
  wal post veenstra martens bosman gerritsen bosch postma pol willemsen hout lange kramer hendriksen driessen
  timmermans ruiter scholten molenaar boogaard dongen hoek brink jonge jager kroon hermans evers groen laan
  doorn wolters vink vogel mol wijk gool heijden heide velden velde zanden ven ende horst hoeven
  wolf koning timmer kuiken sanders wouters verbeek jonker zwart bijl hofman maassen wagenaar hoogland ridder
  yilmaz yılmaz kaya demir şahin sahin celik çelik yildiz yıldız ozturk öztürk aydin aydın arslan dogan doğan
  kilic aslan ahmed mohamed ali hassan hussein abdi omar said bakkali idrissi alaoui amrani haddad ouali mansouri
  bouali boukhari benali azzouzi khan hussain singh kumar sharma ramdin mahabier soekhai pinas martina
  kowalski nowak wisniewski kaminski ivanov petrova shevchenko kovalenko tesfay nguyen tran wang zhang chen
  silva santos fernandes rodriguez garcia lopez martinez`.split(/\s+/),
);

/**
 * Words with a capital that are no name of a person: bodies, schemes, sites, days and months, languages and
 * peoples. Lower case, one word each; a name of more words stands here in its parts.
 */
export const KNOWN_WORDS: ReadonlySet<string> = new Set(
  `belastingdienst toeslagen uwv svb duo cjib cak ind ggd ggz wmo wlz awbz gemeente rijk rijksoverheid rijkswaterstaat
  regionale sociale dienst verzekeringsbank werkplein participatiewet jeugdwet zorgwet zorgverzekeringswet huurwet
  algemene wet bestuursrecht grondwet kadaster kamer koophandel juridisch loket voedselbank kledingbank kringloop
  kredietbank stadsbank humanitas vluchtelingenwerk legerdesheils leger heils rode kruis zonnebloem kwintes lister
  cordaan pluryn philadelphia antes parnassia altrecht arkin iriszorg jellinek tactus novadic trimbos nibud
  schuldhulpmaatje moneyfit geldfit movisie vng divosa platform raad rechtspraak rechtbank centrale beroep
  nationale ombudsman ministerie politie reclassering slachtofferhulp thuis veilig raadvoorde kinderbescherming jeugdzorg
  ziggo kpn vodafone odido essent eneco vattenfall vitens waternet zilverenkruis zilveren kruis cz menzis vgz dsw asr
  rabobank ing abn amro sns postnl dhl ns google teams outlook excel digid mijnoverheid berichtenbox
  whatsapp signal internet stressbakje luchtpost sociaal team wijkteam buurtteam stichting vereniging kerk moskee
  januari februari maart april mei juni juli augustus september oktober november december
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
  kerst kerstmis pasen pinksteren hemelvaart hemelvaartsdag koningsdag bevrijdingsdag sinterklaas ramadan suikerfeest
  offerfeest divali holi keti koti nieuwjaar
  nederlands nederlandse nederlander engels engelse duits duitse frans franse spaans spaanse turks turkse arabisch
  arabische berbers marokkaans marokkaanse surinaams surinaamse antilliaans papiaments pools poolse oekraïens
  oekraïense russisch tigrinya somalisch syrisch syrische perzisch dari pasjtoe koerdisch portugees chinees hindi
  europa europese nederland belgië duitsland turkije marokko suriname curaçao aruba bonaire polen oekraïne syrië eritrea
  somalië irak iran afghanistan groningen friesland fryslân drenthe overijssel flevoland gelderland utrecht holland
  noord-holland zuid-holland noord-brabant brabant zeeland limburg noord zuid oost west
  god allah islam christelijk stresscijfer uitlegblad pilotverslag begeleider consulent b1 pdf iban bsn`.split(
    /\s+/,
  ),
);

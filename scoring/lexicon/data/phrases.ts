/**
 * Set phrases of official Dutch with plain words: `phrase|alternative,alternative`. `/` parts variants, `~` marks
 * the verb (matched in every form), `(van)` a preposition that may be missing. Our own list.
 */
export const PHRASES = `
aan banden ~leggen|beperken
aan bod ~komen|besproken worden
aan de dag ~leggen|laten zien
aan de hand van|met,door
aan de kaak ~stellen|kritiek geven op
aan de orde ~komen|besproken worden
aan de orde ~stellen|bespreken,noemen
aan de orde ~zijn|spelen
aan de vereisten ~voldoen|doen wat wij vragen
aan de voorwaarden ~voldoen|doen wat wij vragen
aan den lijve ~ondervinden|zelf merken
aan het licht ~brengen|laten zien
aan het licht ~komen|blijken,duidelijk worden
aan te merken als|te zien als
aandacht ~besteden aan|letten op,denken aan
aangifte ~doen van|melden
aanhangig ~maken|beginnen
aanleiding ~geven tot|zorgen voor,leiden tot
aanspraak ~maken op|recht hebben op,krijgen
aansprakelijk ~stellen (voor)|de schade laten betalen
acht ~slaan op|letten op
achterwege ~blijven|niet gebeuren
achterwege ~laten|niet doen,weglaten
ad hoc|zonder plan
ad interim|tijdelijk
ad valorem|naar waarde
afbreuk ~doen aan|slechter maken,schaden
afstand ~doen van|opgeven
akkoord ~bevinden|goedvinden
al dan niet|wel of niet
al naar gelang/naar gelang|als
al naargelang|als
algemeen verbindend voorschrift|regel voor iedereen
alle medewerking ~verlenen|helpen
alles in het werk ~stellen|ons best doen
als gevolg hiervan/als gevolg daarvan|daardoor
als gevolg van|door
als zodanig|zo
ambtshalve vaststellen|zelf bepalen
ambulante begeleiding|hulp bij u thuis
baat ~hebben bij|voordeel hebben van
bebouwde kom|stad of dorp
bedenkingen ~hebben (bij)|het niet eens zijn met
behoefte ~hebben aan|nodig hebben,willen
behoudens tegenbericht|als u niets hoort
behoudens uitzonderingen|meestal
bekendheid ~geven aan|bekend maken
belast met|verantwoordelijk voor
belast ~zijn met|zorgen voor
beperkt ~houden|klein houden
beroep ~aantekenen (tegen)|naar de rechter gaan
beroep ~doen op|vragen om hulp
beroep ~instellen|naar de rechter gaan
beschikbaar ~stellen|geven
beslag ~leggen op|afpakken
best practice/best practices|goed voorbeeld
betrekking ~hebben op|gaan over,horen bij
betrokken partijen|betrokkenen,organisaties
bevoegd gezag|overheid die mag beslissen
bevoegd ~zijn|mogen
bezwaar ~aantekenen (tegen)|bezwaar maken tegen
bezwaar ~aantekenen|bezwaar maken
bezwaar ~hebben tegen|niet willen
bij aanvang van/bij aanvang|aan het begin van
bij aanvang|aan het begin
bij afwezigheid van|zonder,als er geen
bij benadering|ongeveer
bij besluit van|met het besluit van
bij brief van|in de brief van
bij dezen/bij deze|met deze brief,nu
bij gebreke van/bij gebrek aan|zonder,als er geen is
bij gelegenheid van|tijdens,bij
bij herhaling|vaak,steeds weer
bij machte ~zijn|kunnen
bij monde van|door
bij nader inzien|achteraf
bij niet nakoming|als u dit niet doet
bij niet tijdige betaling|als u te laat betaalt
bij niet-betaling|als u niet betaalt
bij niet-nakoming|als u dit niet doet
bij ontstentenis van|zonder,als er niet is
bij uitstek|vooral
bij voorbaat dank|alvast bedankt
bij voorbaat|vooraf,alvast
bij wege van/bij wijze van|als
bij wijze van uitzondering|één keer,als uitzondering
binnen afzienbare tijd|binnenkort,snel
binnen de daarvoor gestelde termijn|op tijd
binnen de gestelde termijn|op tijd,voor de einddatum
binnen de termijn|op tijd
binnen gestelde kaders|volgens de regels
binnen handbereik|dichtbij
binnen het kader van|bij,voor
blijk ~geven van|laten zien
bona fide|eerlijk
bottom line|kern
bottom up|van onderop
breed gedragen|met steun van veel mensen
buiten behandeling ~laten|niet behandelen
buiten behandeling ~stellen|niet behandelen
buiten beschouwing ~laten|niet meetellen,niet meenemen
buiten gebruik ~stellen|niet meer gebruiken
buiten werking ~stellen|uitzetten,stoppen
casu quo|of,en
centraal ~stellen|het belangrijkst vinden
conclusies ~trekken|besluiten
dagelijks bestuur|bestuur
dan wel|of
de dato|van
de facto|eigenlijk
de financiële consequenties|wat het kost
de mening ~toegedaan zijn|vinden
de mogelijkheid ~bieden|kunnen
de nodige|veel,genoeg
de voorkeur ~geven aan|liever willen
de voorkeur ~verdienen|beter zijn
deel ~uitmaken van|horen bij,een deel zijn van
derden|anderen,andere mensen
dienst ~doen (als)|werken,gebruikt worden
dientengevolge heeft|daardoor heeft
diligentie betrachten|snel werken
dit houdt in dat|dit betekent dat
dit impliceert dat|dit betekent dat
doende ~zijn met|bezig zijn met
door middel van|met,via,door
door toedoen van|door
door tussenkomst van|via,door
doorgaand verkeer|verkeer dat erdoor rijdt
doorgang ~vinden|doorgaan
draagvlak ~creëren (voor)|steun zoeken voor
dringende redenen|belangrijke redenen
een aanvang ~nemen|beginnen
een afschrift van|een kopie van
een beroep ~doen op|om hulp vragen bij,gebruiken
een besluit ~nemen (over)|beslissen over
een bijdrage ~leveren aan|helpen bij,bijdragen aan
een einde ~maken aan|stoppen
een en ander|dit,dat
een groot aantal|veel
een grote verscheidenheid aan|veel verschillende
een reeks van|veel
een rol ~spelen|belangrijk zijn
een veelheid aan/een veelvoud aan/een scala aan|veel
een verzoek ~indienen|vragen
een zienswijze ~indienen|uw mening geven
eensluidend met|hetzelfde als
eigen ~maken|leren
en dergelijke|en zo
er is sprake van|er is
er op toezien dat/erop toezien dat|ervoor zorgen dat
er zorg voor ~dragen dat|ervoor zorgen dat
ertoe leiden dat|ervoor zorgen dat
ex nunc|vanaf nu
ex tunc|vanaf het begin
face to face|persoonlijk
financieel onvermogen|geen geld
financiële draagkracht|wat u kunt betalen
financiële middelen|geld
financiële situatie|hoeveel geld u hebt
follow up|vervolg
gebaat ~zijn bij|voordeel hebben van
gebruik dient te worden gemaakt van|u moet gebruiken
gebruik ~maken (van)|gebruiken
gebruikmaken van|gebruiken
geconfronteerd ~worden met|te maken krijgen met
gedurende de periode/gedurende de looptijd van|tijdens
gedurende een periode van|tijdens
geen belang ~hechten aan|niet belangrijk vinden
geen recht ~doen aan|niet eerlijk zijn voor
gehoor ~geven (aan)|doen wat gevraagd is
gehouden ~zijn|moeten
gelet hierop/gelet daarop|daarom
gelet op artikel|volgens artikel
gelet op het bepaalde in|volgens
gelet op het bovenstaande|daarom
gelet op het feit dat|omdat
gelet op|door,vanwege
gelieve te|wilt u
gemeenschappelijke regeling|afspraak tussen gemeenten
genoodzaakt ~zijn|moeten
gerechtigd ~zijn|mogen
gestalte ~geven aan|maken
gestalte ~krijgen|gemaakt worden
gesteld dat|als
getuigen van|laten zien
gevolg ~geven aan|doen,uitvoeren
gezien artikel|volgens artikel
gezien de/gezien het|door
gezien het bovenstaande|daarom
gezien het feit dat|omdat
goedkeuring ~hechten aan|goedkeuren
groen licht ~geven (voor)|goedkeuren
grond ~vinden in|komen door
grosso modo|ongeveer
haar beslag ~krijgen|klaar zijn
hands on|praktisch
het bepaalde in|wat staat in
het gestelde in|wat staat in
het realiseren van|maken van
het tijdstip waarop|wanneer
het treffen van|nemen van
het verlenen van|geven van
het verrichten van|doen van
het verstrekken van|geven van
het verzoek tot|de vraag om
hierbij deel ik u mee dat|u leest hier dat
hierbij delen wij u mee dat|u leest hier dat
hierbij ontvangt u|u krijgt bij deze brief
hiermee samenhangend|daarom
hoger beroep ~instellen|naar een hogere rechter gaan
hoogachtend|met vriendelijke groet
huishoudelijke verzorging|hulp in huis
in aanmerking ~komen (voor)|recht hebben op,kunnen krijgen,mogen meedoen
in aanmerking ~nemen|letten op,rekening houden met
in aansluiting op|na,samen met
in aantocht ~zijn|komen
in acht ~nemen|letten op,zich houden aan
in afschrift|als kopie
in afwachting van uw reactie|wij horen graag van u
in afwachting van|tot,wachten op
in afwijking van|anders dan
in antwoord op|als antwoord op
in beeld ~brengen|laten zien,uitzoeken
in beginsel|meestal,eigenlijk
in behandeling ~nemen|behandelen,beginnen met
in behandeling ~zijn|bekeken worden
in beperkte mate|een beetje
in beslag ~nemen|afpakken,duren
in beweging ~brengen|starten
in bezit ~zijn van|hebben
in bijzondere gevallen|soms
in casu|hier,in dit geval
in conclaaf ~gaan|overleggen
in concreto|in dit geval
in contact ~treden met|praten met,bellen
in control ~zijn|alles goed geregeld hebben
in dat kader|daarom,daarvoor
in de gelegenheid ~stellen|de kans geven,laten
in de gelegenheid ~zijn|kunnen
in de hand ~werken|erger maken,veroorzaken
in de loop van|tijdens
in de meeste gevallen|meestal
in de nabije toekomst|binnenkort
in de nabijheid van|bij,dicht bij
in de praktijk ~brengen|doen,uitvoeren
in de regel|meestal
in de ruimste zin|breed
in de vorm van|als
in de wacht ~slepen|krijgen
in detail|precies
in dezen/in deze aangelegenheid|hierin,hierover
in die zin dat|omdat,zo dat
in dienst ~treden|gaan werken
in dit kader|daarom,hiervoor
in dit verband|daarom,hierover
in duplo|twee keer
in eerste instantie|eerst
in eigen beheer|zelf
in ere ~herstellen|terugbrengen
in extenso|helemaal
in feite|eigenlijk
in gang ~zetten|starten,beginnen
in gebreke ~blijven|te laat zijn,niet betalen
in gebreke ~stellen|waarschuwen
in gebruik ~nemen|gaan gebruiken
in gedachten ~houden|onthouden
in geding ~zijn|bedreigd worden
in gelijke mate|evenveel
in gemeen overleg|samen
in gesprek ~gaan met|praten met
in geval van|bij,als er
in goed overleg|samen
in goede banen ~leiden|goed regelen
in goede orde ontvangen|ontvangen,gekregen
in goede orde ~ontvangen|ontvangen,krijgen
in groten getale|met veel
in handen ~stellen van|geven aan
in het algemeen/over het algemeen|meestal
in het bezit ~stellen van|geven
in het bezit ~zijn van|hebben
in het bijzonder|vooral
in het geding ~zijn|bedreigd worden
in het geheel niet|helemaal niet
in het geval dat/in geval dat|als
in het kader van/in kader van|voor,bij,om,door
in het leven ~roepen|maken,beginnen
in het licht van|door,bij
in het navolgende|hieronder
in het onderstaande|hieronder
in het ongewisse ~laten|niets vertellen
in het oog ~houden|letten op
in het oog ~springen|opvallen
in het verlengde van|naast
in het vervolg|vanaf nu
in het vooruitzicht ~stellen|beloven
in het werk ~stellen|doen
in hoeverre|hoeveel
in hoge mate|erg,heel
in hoofdzaak|vooral
in kaart ~brengen|uitzoeken,bekijken
in kennis ~stellen (van)|laten weten,vertellen
in kopie|als kopie
in levende lijve|zelf
in lijn met|volgens,zoals
in mindere mate|minder
in mindering ~brengen (op)|aftrekken van
in mindering|eraf
in mineur|somber
in natura|in spullen of hulp
in nauw overleg met|samen met
in nauwe samenwerking met|samen met
in ogenschouw ~nemen|bekijken
in onderhavig geval/in het onderhavige geval|in dit geval
in onderling overleg|samen
in ontvangst ~nemen|krijgen,ophalen
in overeenstemming met|volgens,zoals
in overeenstemming ~brengen met|aanpassen aan
in overleg ~treden (met)|praten met
in overweging ~geven|adviseren
in overweging ~nemen|nadenken over
in principe niet|meestal niet
in principe|meestal,eigenlijk
in rechte|bij de rechter
in rekening ~brengen|laten betalen
in relatie tot|over,bij
in samenhang met|samen met
in samenspraak met|samen met
in spe|toekomstig
in staat ~stellen|de kans geven,helpen
in staat ~zijn|kunnen
in stand ~houden|houden,bewaren
in strijd met|tegen
in strijd ~handelen met|niet doen wat staat in
in strijd ~zijn met|niet mogen volgens
in te stellen beroep|beroep
in tegenspraak ~zijn met|niet kloppen met
in tegenstelling tot|anders dan
in the lead|de baas
in toenemende mate|steeds meer
in totaliteit|helemaal
in tweede instantie|daarna
in uitzicht ~stellen|beloven
in verband hiermee/in verband daarmee|daarom
in verband met|door,voor,vanwege,omdat
in verband ~staan met|te maken hebben met
in verhouding tot|vergeleken met
in vervolg op|na
in verzuim ~zijn|te laat zijn
in voorbereiding ~zijn|gemaakt worden
in voorkomend geval/in voorkomende gevallen|als dat zo is,als dat nodig is
in weerwil van|ondanks
in werking ~stellen|aandoen
in werking ~treden|beginnen,ingaan
in zekere zin|een beetje
in zijn algemeenheid|meestal
in zijn geheel|helemaal
inbreuk ~maken op|breken
informatie ~inwinnen (over)|vragen stellen over
ingang ~vinden|gewoon worden
ingebreke ~stellen|waarschuwen
ingeschreven ~staan (in)|op de lijst staan van
inlichtingen ~verstrekken|informatie geven
inspraak ~hebben (in)|mogen meepraten over
integrale aanpak|aanpak als geheel
integrale benadering|aanpak als geheel
inter alia|bijvoorbeeld
invulling ~geven aan|uitvoeren,regelen
inzage ~geven (in)|laten zien
inzake de/inzake het|over
inzicht ~geven in|laten zien
inzicht ~verschaffen (in)|laten zien
inzichtelijk ~maken|laten zien,duidelijk maken
ipso facto|vanzelf
juridische procedure|rechtszaak
kabels en leidingen|kabels en buizen
kanttekeningen ~plaatsen (bij)|twijfelen aan
kenbaar ~maken|laten weten,vertellen
kennis ~dragen van|weten
kennis ~nemen van|lezen,zien
kortdurende opname|korte tijd in een instelling
kracht ~bijzetten|sterker maken
linea recta|meteen
maatregelen ~treffen|iets doen
maatschappelijk draagvlak|steun van mensen
maatschappelijk middenveld|verenigingen en organisaties
maatschappelijke ondersteuning|hulp om mee te doen
maatschappelijke opgave|probleem van ons allemaal
maatschappelijke partners|organisaties
mala fide|oneerlijk
medisch advies|advies van een dokter
melding ~maken van|melden,vertellen over
met alle middelen|met alles
met als doel om te/met als doel/met het doel om/met het doel|om
met als gevolg dat|waardoor,zodat
met behoud van|en u houdt
met behulp van|met,door
met betrekking tot|over,voor,bij
met dagtekening|van
met de meeste hoogachting|met vriendelijke groet
met dien verstande dat|maar,alleen
met dien verstande|maar
met gebruikmaking van|met
met gezwinde spoed|snel
met het oog hierop|daarom,hiervoor
met het oog op|voor,om,vanwege
met inachtneming hiervan|zo
met inachtneming van|volgens,met aandacht voor
met inbegrip van|met,samen met
met ingang heden|vanaf nu
met ingang van|vanaf
met kenmerk|met nummer
met klem|dringend
met medeneming van|met
met name|vooral
met redenen omkleed|met uitleg
met regelmaat|vaak,steeds
met terugwerkende kracht|ook voor de tijd ervoor
met terugwerking|ook voor de tijd ervoor
met uitsluiting van|zonder,behalve
met uitzondering van|behalve,niet voor
met verwijzing naar|door
met voorbijgaan aan|zonder te letten op
met voorrang|eerst
met vriendelijke hoogachting|met vriendelijke groet
mijns inziens|volgens mij
min of meer|ongeveer,een beetje
mocht u hierover vragen hebben|hebt u vragen
mocht u nog vragen hebben|hebt u nog vragen
mocht u|als u
modus operandi|manier van werken
motorische beperking|moeite met bewegen
mutaties ~doorgeven|veranderingen melden
mutatis mutandis|op dezelfde manier
na afloop van|na
na bezwaar|nadat u bezwaar hebt gemaakt
na ommekomst van|na
na verloop van tijd|later
naar aanleiding hiervan/naar aanleiding daarvan|daarom
naar aanleiding van|door,na,over
naar analogie van|net als bij
naar behoren|goed
naar believen|zoals u wilt
naar beste weten|zo goed als u weet
naar billijkheid|eerlijk
naar eigen goeddunken|zoals u zelf wilt
naar evenredigheid|naar verhouding
naar goeddunken|zoals u wilt
naar mijn mening/naar onze mening|vinden wij
naar ons oordeel|wij vinden dat
naar onze overtuiging|wij denken
naar rato van/naar rato|naar verhouding
naar redelijkheid|eerlijk
naar verhouding van|per
naar verluidt|mensen zeggen
naar voren ~brengen|zeggen,vertellen
naar voren ~komen|blijken,te zien zijn
naar wens|goed
nader te bepalen|dat hoort u later
nader te overleggen|te overleggen
nadere informatie|meer informatie
nadere toelichting|meer uitleg
nadruk ~leggen op|belangrijk vinden
nagenoeg geen|bijna geen
navraag ~doen (naar)|vragen naar
niet in behandeling ~nemen|niet behandelen
niet in de laatste plaats|ook
niet ontvankelijk/niet-ontvankelijk|niet te behandelen
niet tijdig/niet-tijdig|te laat
niet voor vergoeding in aanmerking ~komen|niet betaald worden
niets te wensen over ~laten|duidelijk zijn
non grata|niet welkom
noodzakelijk ~achten|nodig vinden
noodzaken tot|dwingen tot
nota ~nemen van|lezen
notie ~nemen van|letten op
om die reden/om deze reden/om reden daarvan|daarom
om reden dat|omdat
omslag ~maken|veranderen
omwille van|voor,vanwege
on hold|stil
ondanks het feit dat|hoewel,ook al
onder andere|zoals,bijvoorbeeld
onder auspiciën van|onder leiding van
onder dankzegging voor|bedankt voor
onder de aandacht ~brengen|wijzen op,vertellen over
onder de noemer|met de naam
onder gelijktijdige|en tegelijk
onder meer|zoals,bijvoorbeeld
onder overlegging van|met
onder toezending van|met
onder toezicht ~stellen|laten controleren
onder vermelding van|schrijf erbij
onder verwijzing naar|u leest meer in
onder voorbehoud van|als
onderdak ~bieden (aan)|een plek geven aan
onderhevig ~zijn aan|te maken hebben met
onderzoek ~instellen (naar)|onderzoeken
onderzoek ~verrichten (naar)|onderzoeken
ongeacht of|ook als
onlosmakelijk verbonden met|altijd samen met
onroerend goed|huizen en grond
onroerende zaken|huizen en grond
ontbrekende gegevens|gegevens die wij missen
onverminderd het bepaalde in|naast
onzes inziens|volgens ons
op basis hiervan/op basis daarvan|daarom
op basis van|door,volgens,met
op basis waarvan|waardoor
op de hoogte ~brengen (van)|laten weten,vertellen
op de hoogte ~stellen (van)|laten weten,vertellen
op de korte termijn/op korte termijn|snel,binnenkort
op de lange termijn|later
op een later moment|later
op eigen initiatief|zelf,uit uzelf
op eigen kosten|zelf betaald
op elkaar ~afstemmen|bij elkaar laten passen
op gang ~brengen|starten
op geleide van|met
op gezette tijden|af en toe
op grond hiervan/op grond daarvan|daarom
op grond van|volgens,door
op grond waarvan|waardoor
op grote schaal|veel
op het gebied van|over,voor
op het moment dat|als,wanneer
op individuele basis|per persoon
op initiatief van|door
op kosten van|betaald door
op last onder dwangsom|met een boete
op last van|in opdracht van
op peil ~houden|goed houden
op periodieke basis|regelmatig
op prijs ~stellen|graag willen,fijn vinden
op schrift ~stellen|opschrijven
op straffe van|anders volgt
op termijn|later
op uw naam gesteld|op uw naam
op voorhand|vooraf
op voorwaarde dat|als,alleen als
op zichzelf beschouwd|eigenlijk
op zijn vroegst|niet eerder dan
opdracht ~verlenen (tot)|vragen
opdracht ~verstrekken (tot)|vragen
openbaar groen|bomen en planten
openbare orde|rust op straat
openbare ruimte|straten en pleinen,straat
out of the box|anders
over de drempel ~helpen|helpen
over het voetlicht ~brengen|uitleggen
over te gaan tot|te beginnen met
over tot ~gaan|beginnen met
overeenkomstig het bepaalde in|volgens
overeenstemming ~bereiken (over)|het eens worden over
overgaan tot|beginnen met,doen
overgegaan tot|begonnen met
overleg ~plegen (met)|overleggen met,praten met
partij ~zijn bij|meedoen aan
per abuis|per ongeluk
per capita|per persoon
per direct/per ommegaande|meteen,direct
per heden|vanaf nu
per omgaande|meteen,direct
per saldo|uiteindelijk,alles bij elkaar
per se|echt,beslist
persoonlijke levenssfeer|privacy
persoonlijke verzorging|hulp bij wassen en aankleden
plaats ~vinden|zijn,gebeuren
prevaleren boven|belangrijker zijn dan
prijs ~stellen op|graag willen
prima facie|op het eerste gezicht
pro forma|voor de vorm
quick win/quick wins|snel voordeel
quid pro quo|voor wat hoort wat
recht ~doen aan|eerlijk zijn voor
rechten ~ontlenen aan|recht hebben door
rechtens geldende|geldige
rechtsgevolgen ~verbinden aan|gevolgen geven aan
redelijke termijn|redelijke tijd
rekenschap ~afleggen (over)|uitleggen
rode draad|belangrijkste idee
roerende zaken|spullen
rond de tafel ~gaan|praten
ruggespraak ~houden (met)|overleggen met
ruimte ~bieden voor|de kans geven voor
ruimtelijke ordening|indeling van de ruimte
schade ~berokkenen (aan)|schaden
schade ~toebrengen (aan)|schade doen aan
scheef ~lopen|fout gaan
schriftelijk en gemotiveerd|in een brief met uw redenen
schriftelijk kenbaar ~maken|per brief laten weten
schriftelijk ~verzoeken|per brief vragen
sec bezien|eigenlijk
snelheidsremmende maatregelen|drempels
sociaal isolement|weinig contact met anderen
sociaal-medisch advies|advies van een dokter
sociale cohesie|band tussen mensen
spin in het web|persoon die alles regelt
sprake ~zijn van|er zijn
staande de vergadering|tijdens de vergadering
stand van zaken|hoe het nu gaat
stand ~houden|blijven
standpunt ~innemen|een mening geven
stante pede|meteen
stappen ~ondernemen|iets doen
state of the art|heel modern
status quo|de situatie van nu
stelling ~nemen (tegen)|een mening geven over
stelt zich op het standpunt|vindt
stip op de horizon|doel
strekken tot|bedoeld zijn voor
strekt ertoe|is bedoeld om
tabula rasa|nieuw begin
tal van|veel
te allen tijde|altijd
te berde ~brengen|zeggen
te bereiken op telefoonnummer|u belt met
te boven ~gaan|meer zijn dan
te dezen/te dien einde|daarvoor
te dien aanzien|daarover
te gelde ~maken|verkopen
te gelegener tijd|op een goed moment
te goeder trouw|eerlijk
te gunste van|voor
te harer tijd|later
te kennen ~geven|laten weten,zeggen
te kort ~schieten|niet goed genoeg zijn
te kwader trouw|oneerlijk
te niet ~doen|ongedaan maken
te onzen laste|voor onze rekening
te rekenen vanaf|vanaf
te uwen behoeve|voor u
te uwer beschikking|voor u
te wijten aan|door
te wijten ~zijn aan|komen door
te zijnen aanzien|over hem
te zijner tijd|later,als het zover is
tegemoet ~komen aan|voldoen aan
tegen de achtergrond van|door
tegen deze achtergrond|daarom
ten aanzien hiervan|hierover
ten aanzien van|over,voor,bij
ten bedrage van|van
ten behoeve van|voor
ten belope van|van
ten bewijze waarvan/ten bewijze van|als bewijs van
ten deel ~vallen|krijgen
ten dele|voor een deel
ten detrimente van|slecht voor
ten dienste van|voor
ten eerste|om te beginnen,eerst
ten eerste male|voor het eerst
ten einde raad|radeloos
ten einde|om
ten enenmale|helemaal
ten faveure van|voor,in het voordeel van
ten gehore ~brengen|laten horen
ten gerieve van|voor
ten gevolge hiervan/ten gevolge daarvan|daardoor
ten gevolge van|door
ten goede ~komen aan|goed zijn voor,helpen
ten gronde|over de inhoud
ten gunste van|voor,in het voordeel van
ten koste van|slecht voor
ten laste van|voor rekening van
ten laste ~leggen|beschuldigen van
ten minste|minstens
ten nadele van|slecht voor,in het nadeel van
ten name van|op naam van
ten onrechte|niet terecht,door een fout
ten opzichte van|vergeleken met,tegenover
ten overstaan van|bij,voor
ten overvloede|voor de zekerheid,nog een keer
ten spoedigste|zo snel mogelijk
ten stelligste|heel duidelijk
ten tijde van|tijdens,toen
ten tonele ~voeren|laten zien
ten uitvoer ~brengen|uitvoeren
ten uitvoer ~leggen|uitvoeren
ten volle|helemaal
ten voordele van|voor
ten zeerste|heel erg
tenzij anders bepaald|behalve als iets anders is afgesproken
ter afdoening|om af te handelen
ter attendering|als herinnering
ter attentie van|voor
ter beoordeling van|om te bekijken door
ter beoordeling|om te bekijken
ter bescherming van|om te beschermen
ter beschikking ~staan|klaarstaan
ter beschikking ~stellen|geven,uitlenen
ter bespreking|om te bespreken
ter bestrijding van|tegen
ter bevordering van|om te helpen
ter compensatie van/ter compensatie|als vergoeding voor
ter dekking van|om te betalen
ter discussie ~staan|besproken worden
ter discussie ~stellen|bespreken
ter ere van|voor
ter gelegenheid van|bij,voor
ter goedkeuring|om goed te keuren
ter grootte van|van
ter hand ~nemen|beginnen met,doen
ter hand ~stellen|geven
ter hoogte van|bij,van
ter informatie|om te weten
ter invulling van|om te vullen
ter inzage ~leggen|klaarleggen om te lezen
ter inzage ~liggen|te lezen zijn,klaarliggen om te lezen
ter inzage|om te lezen
ter kennis ~brengen (van)|laten weten
ter kennisname/ter kennisneming|om te lezen
ter lering|om te leren
ter onderbouwing van|als bewijs voor
ter ondersteuning van|om te helpen bij
ter ondertekening|om te tekenen
ter ore ~komen|horen
ter plaatse/ter plekke|daar,hier
ter preventie van/ter voorkoming van|om te voorkomen
ter realisatie van/ter verwezenlijking van|om te maken
ter sprake ~brengen|bespreken,noemen
ter sprake ~komen|besproken worden
ter stimulering van|om te helpen
ter stond|meteen
ter toetsing|om te controleren
ter uitvoering van|om uit te voeren
ter vaststelling|om te beslissen
ter verantwoording ~roepen|uitleg vragen aan
ter verbetering van|om te verbeteren
ter verduidelijking|om het duidelijk te maken
ter vergadering|in de vergadering
ter verkrijging van|om te krijgen
ter vermijding van|om te voorkomen
ter vervanging van|in plaats van
ter voldoening aan|om te doen wat staat in
ter voldoening van|om te betalen
ter zake van|over,voor
ter zake|hierover
ter zijde ~staan|helpen
terzake van|over,voor
terzijde ~stellen|niet gebruiken
tijdens openingstijden|als wij open zijn
time management|tijd goed indelen
toegevoegde waarde|voordeel
toepassing ~geven aan|gebruiken
toestemming ~verlenen (voor)|toestaan
toezicht ~houden op|controleren
top down|van bovenaf
tot besluit|als laatste
tot de conclusie ~komen|vinden,denken
tot dusver/tot dusverre|tot nu toe
tot gevolg ~hebben|zorgen voor,leiden tot
tot het uiterste|zo veel mogelijk
tot mijn spijt|helaas
tot nader order|tot u iets hoort
tot nut van|voor
tot ontplooiing ~komen|zich ontwikkelen
tot onze spijt|helaas
tot op heden|tot nu toe
tot overeenstemming ~komen (over)|het eens worden over
tot stand ~brengen|maken,bereiken
tot stand ~komen|gemaakt worden,ontstaan
tot taak ~hebben|moeten
tot uitdrukking ~brengen|laten zien,zeggen
tot uitdrukking ~komen (in)|te zien zijn in
tot uiting ~komen (in)|te zien zijn in
tot uitvoering ~komen|gedaan worden
tot uw beschikking|voor u klaar
tussen partijen|met elkaar
u toekomend|voor u
u wordt verzocht om|wij vragen u om
u wordt verzocht|wij vragen u
uit dien hoofde|daarom
uit eigen beweging|zelf,uit uzelf
uit het oogpunt van|vanwege
uit hoofde van|door,volgens
uit kostenoogpunt|om geld te besparen
uiting ~geven aan|laten zien
uitsluitsel ~geven (over)|antwoord geven op
uitstel ~verlenen|meer tijd geven
uitvoering ~geven aan|uitvoeren,doen
uitwerking ~geven aan|uitwerken
uw brief van heden|uw brief van vandaag
uw schrijven/ons schrijven|de brief
uw verzoek in te willigen|uw verzoek goed te keuren
van belang ~zijn|belangrijk zijn
van dien aard|zo
van gemeentewege|door de gemeente
van groot belang|heel belangrijk
van invloed ~zijn op|veranderen
van kracht ~worden|gaan gelden,ingaan
van kracht ~zijn|gelden
van mening ~zijn|vinden
van oordeel ~zijn|vinden
van oudsher|al heel lang
van overheidswege|door de overheid
van rechtswege|volgens de wet,vanzelf
van start ~gaan|beginnen,starten
van toepassing ~verklaren (op)|laten gelden voor
van toepassing ~zijn (op)|gelden voor
van wezenlijk belang|heel belangrijk
van zins ~zijn|van plan zijn
vanaf heden|vanaf nu
vanuit het oogpunt van|vanwege
vaste lasten|vaste kosten
verband ~houden met|te maken hebben met
verbindende schakel|verbinding
vergezeld van|met,samen met
vergezeld ~gaan van|samen gaan met
vergunning ~verlenen|toestemming geven
verhaal ~halen (bij)|geld terugvragen van
verhinderd ~zijn|niet kunnen komen
verplicht ~zijn tot|moeten
verschuldigd ~zijn|moeten betalen
verslag ~doen van|vertellen over
verslag ~uitbrengen (van)|vertellen over
verstoken ~blijven van|niet krijgen
verstoken ~zijn van|niet hebben
vertraging ~oplopen|later klaar zijn
vertrouwende u hiermee|wij hopen u zo
verweer ~voeren|uzelf verdedigen
verzet ~aantekenen|protesteren
verzoek tot|vraag om
verzoeke te|wilt u
vice versa|andersom
vigerende wetgeving|wetten van nu
vis à vis|tegenover
voet bij stuk ~houden|volhouden
voor de goede orde|voor de zekerheid
voor eigen rekening en risico|zelf betaald
voor eigen rekening|zelf betaald
voor het overige|verder
voor kennisgeving ~aannemen|lezen
voor nadere informatie|voor meer informatie
voor rekening ~komen van|betaald worden door
voor wat betreft/wat betreft|over,voor,bij
voor zijn rekening ~nemen|betalen,doen
voor zover/voorzover|als
voorafgaand aan/voorafgaande aan/voorafgaandelijk aan|voor
vooralsnog niet|nu nog niet
voorlopige aanslag|voorlopige rekening
voornemens ~zijn|van plan zijn
voorop ~stellen|het belangrijkst vinden
voorrang ~verlenen aan|voor laten gaan
voortvloeiend uit/voortvloeiende uit|door
vooruitlopend op|voor
voorwerp ~uitmaken van|het gaat om
voorzien van een handtekening|met handtekening
voorzien van|met
voorzien ~zijn van|hebben
vorm ~geven aan|maken,ontwerpen
vraagtekens ~zetten bij|twijfelen aan
waar het gaat om/daar waar het gaat om|bij,over
wanneer sprake is van|als er
wel degelijk|echt
wenselijk ~achten|goed vinden
wettelijke grondslag|reden in de wet
wettelijke termijn|tijd die in de wet staat
wij stellen ons op het standpunt dat|wij vinden dat
wijzigingen ~aanbrengen (in)|veranderen
woonachtig ~zijn (in)|wonen in
worden geacht te|moeten
zero tolerance|niets toestaan
zich ten doel ~stellen|willen
zich ~beraden (op)|nadenken over
zich ~conformeren aan|zich houden aan
zichtbaar ~maken|laten zien
zijn beslag ~krijgen|klaar zijn
zo nodig|als het nodig is
zo spoedig mogelijk|zo snel mogelijk
zoals bedoeld in/als bedoeld in|uit,van
zoals eerder vermeld|zoals wij schreven
zodra als mogelijk|zo snel mogelijk
zonder meer|zeker
zonder nadere aankondiging|zonder bericht
zonder tegenbericht|als u niets hoort
zonder voorafgaand bericht|zonder het eerst te zeggen
zorg te dragen voor|te zorgen voor
zorg ~dragen (voor)|zorgen voor,regelen
zorgvuldig ~afwegen|goed nadenken over
zowel als|en
zwaarwegende redenen|belangrijke redenen
à raison van|voor
`;

/**
 * Set phrases of official Dutch with plain words: `phrase|alternative,alternative`. `/` parts variants, `~` marks
 * the verb (matched in every form), `(van)` a preposition that may be missing. Our own list.
 */
export const PHRASES = `
aan de hand van|met,door
aan de orde ~stellen|bespreken,noemen
aan de orde ~komen|besproken worden
aan de orde ~zijn|spelen
aan het licht ~komen|blijken,duidelijk worden
aan het licht ~brengen|laten zien
aan bod ~komen|besproken worden
aanleiding ~geven tot|zorgen voor,leiden tot
aanspraak ~maken op|recht hebben op,krijgen
aansprakelijk ~stellen (voor)|de schade laten betalen
acht ~slaan op|letten op
achterwege ~laten|niet doen,weglaten
achterwege ~blijven|niet gebeuren
afbreuk ~doen aan|slechter maken,schaden
afstand ~doen van|opgeven
akkoord ~bevinden|goedvinden
al dan niet|wel of niet
al naar gelang/naar gelang|als
alle medewerking ~verlenen|helpen
als gevolg van|door
als zodanig|zo
alles in het werk ~stellen|ons best doen
ambtshalve vaststellen|zelf bepalen
baat ~hebben bij|voordeel hebben van
bedenkingen ~hebben (bij)|het niet eens zijn met
bekendheid ~geven aan|bekend maken
belast ~zijn met|zorgen voor
belast met|verantwoordelijk voor
beroep ~doen op|vragen om hulp
een beroep ~doen op|om hulp vragen bij,gebruiken
beroep ~instellen|naar de rechter gaan
beslag ~leggen op|afpakken
betrekking ~hebben op|gaan over,horen bij
bezwaar ~aantekenen|bezwaar maken
bij aanvang (van)|aan het begin van
bij aanvang|aan het begin
bij afwezigheid van|zonder,als er geen
bij benadering|ongeveer
bij brief van|in de brief van
bij dezen/bij deze|met deze brief,nu
bij gebreke van/bij gebrek aan|zonder,als er geen is
bij gelegenheid van|tijdens,bij
bij herhaling|vaak,steeds weer
bij machte ~zijn|kunnen
bij monde van|door
bij nader inzien|achteraf
bij ontstentenis van|zonder,als er niet is
bij uitstek|vooral
bij wege van/bij wijze van|als
bij wijze van uitzondering|één keer,als uitzondering
binnen afzienbare tijd|binnenkort,snel
binnen de gestelde termijn|op tijd,voor de einddatum
binnen het kader van|bij,voor
blijk ~geven van|laten zien
buiten beschouwing ~laten|niet meetellen,niet meenemen
buiten behandeling ~laten|niet behandelen
buiten behandeling ~stellen|niet behandelen
buiten gebruik ~stellen|niet meer gebruiken
buiten werking ~stellen|uitzetten,stoppen
casu quo|of,en
dan wel|of
de dato|van
de facto|eigenlijk,in feite
de mening ~toegedaan zijn|vinden
de mogelijkheid ~bieden|kunnen
de nodige|veel,genoeg
deel ~uitmaken van|horen bij,een deel zijn van
derden|anderen,andere mensen
diligentie betrachten|snel werken
doende ~zijn met|bezig zijn met
door middel van|met,via,door
door tussenkomst van|via,door
door toedoen van|door
draagvlak ~creëren (voor)|steun zoeken voor
een bijdrage ~leveren aan|helpen bij,bijdragen aan
een aanvang ~nemen|beginnen
een en ander|dit,dat
een einde ~maken aan|stoppen
een grote verscheidenheid aan|veel verschillende
een verzoek ~indienen|vragen
een besluit ~nemen (over)|beslissen over
een rol ~spelen|belangrijk zijn
een veelheid aan/een veelvoud aan/een scala aan|veel
een zienswijze ~indienen|uw mening geven
eensluidend met|hetzelfde als
en dergelijke|en zo
er is sprake van|er is
er op toezien dat/erop toezien dat|ervoor zorgen dat
er zorg voor ~dragen dat|ervoor zorgen dat
ertoe leiden dat|ervoor zorgen dat
ex nunc|vanaf nu
ex tunc|vanaf het begin
gebaat ~zijn bij|voordeel hebben van
gebruik ~maken (van)|gebruiken
gebruikmaken van|gebruiken
geconfronteerd ~worden met|te maken krijgen met
gedurende de periode/gedurende de looptijd van|tijdens
gedurende een periode van|tijdens
geen belang ~hechten aan|niet belangrijk vinden
gehoor ~geven aan|doen
gelet op het feit dat|omdat
gelet op|door,vanwege
gelet hierop/gelet daarop|daarom
gelieve te|wilt u
gesteld dat|als
gevolg ~geven aan|doen,uitvoeren
gezien het feit dat|omdat
gezien de/gezien het|door
gezien het bovenstaande|daarom
goedkeuring ~hechten aan|goedkeuren
grond ~vinden in|komen door
haar beslag ~krijgen|klaar zijn
hiermee samenhangend|daarom
hoger beroep ~instellen|naar een hogere rechter gaan
in aanmerking ~nemen|letten op,rekening houden met
in aanmerking ~komen (voor)|recht hebben op,kunnen krijgen,mogen meedoen
in aantocht ~zijn|komen
in acht ~nemen|letten op,zich houden aan
in afschrift|als kopie
in afwachting van|tot,wachten op
in afwijking van|anders dan
in ogenschouw ~nemen|bekijken
in behandeling ~nemen|behandelen,beginnen met
in behandeling ~zijn|bekeken worden
in beginsel|meestal,eigenlijk
in bezit ~zijn van|hebben
in het bezit ~zijn van|hebben
in het bezit ~stellen van|geven
in bijzondere gevallen|soms
in casu|hier,in dit geval
in concreto|in dit geval
in de gelegenheid ~stellen|de kans geven,laten,mogelijk maken
in de gelegenheid ~zijn|kunnen
in de hand ~werken|erger maken,veroorzaken
in de meeste gevallen|meestal
in de nabijheid van|bij,dicht bij
in de nabije toekomst|binnenkort
in de praktijk ~brengen|doen,uitvoeren
in de regel|meestal
in de ruimste zin|breed
in de vorm van|als
in de wacht ~slepen|krijgen
in detail|precies
in dezen/in deze aangelegenheid|hierin,hierover
in dit kader|daarom,hiervoor
in dit verband|daarom,hierover
in dat kader|daarom,daarvoor
in die zin dat|omdat,zo dat
in duplo|twee keer
in eerste instantie|eerst
in tweede instantie|daarna
in gebreke ~blijven|te laat zijn,niet betalen
in gebreke ~stellen|waarschuwen
in gebruik ~nemen|gaan gebruiken
in gedachten ~houden|onthouden
in geding ~zijn|bedreigd worden
in gelijke mate|evenveel
in geval van|bij,als er
in goede orde ~ontvangen|ontvangen,krijgen
in goede orde ontvangen|ontvangen,gekregen
in gemeen overleg|samen
in handen ~stellen van|geven aan
in het algemeen/over het algemeen|meestal
in het bijzonder|vooral
in het geding ~zijn|bedreigd worden
in het geheel niet|helemaal niet
in het geval dat/in geval dat|als
in het kader van/in kader van|voor,bij,om,door
in het licht van|door,bij
in het leven ~roepen|maken,beginnen
in het vooruitzicht ~stellen|beloven
in het verlengde van|naast
in het werk ~stellen|doen
in hoofdzaak|vooral
in hoeverre|hoeveel
in hoge mate|erg,heel
in kennis ~stellen (van)|laten weten,vertellen
in het ongewisse ~laten|niets vertellen
in levende lijve|zelf
in mindere mate|minder
in mindering ~brengen (op)|aftrekken van
in mineur|somber
in natura|in spullen of hulp
in onderhavig geval/in het onderhavige geval|in dit geval
in ontvangst ~nemen|krijgen,ophalen
in onderling overleg|samen
in overeenstemming met|volgens,zoals
in overeenstemming ~brengen met|aanpassen aan
in overleg ~treden met|praten met
in overweging ~nemen|nadenken over
in overweging ~geven|adviseren
in principe|meestal,eigenlijk
in rechte|bij de rechter
in rekening ~brengen|laten betalen
in relatie tot|over,bij,in verband met
in samenhang met|samen met
in samenspraak met|samen met
in spe|toekomstig
in stand ~houden|houden,bewaren
in staat ~stellen|de kans geven,helpen
in staat ~zijn|kunnen
in strijd ~zijn met|niet mogen volgens
in strijd met|tegen
in te stellen beroep|beroep
in tegenstelling tot|anders dan
in tegenspraak ~zijn met|niet kloppen met
in toenemende mate|steeds meer
in totaliteit|helemaal
in uitzicht ~stellen|beloven
in verband hiermee/in verband daarmee|daarom
in verband met|door,voor,vanwege,omdat
in verband ~staan met|te maken hebben met
in verhouding tot|vergeleken met
in verzuim ~zijn|te laat zijn
in voorkomend geval/in voorkomende gevallen|als dat zo is,als dat nodig is
in voorbereiding ~zijn|gemaakt worden
in weerwil van|ondanks
in werking ~treden|beginnen,ingaan
in werking ~stellen|aanzetten
in zekere zin|een beetje
in zijn algemeenheid|meestal
in zijn geheel|helemaal
ingebreke ~stellen|waarschuwen
inbreuk ~maken op|breken
informatie ~inwinnen (over)|vragen stellen over
ingang ~vinden|gewoon worden
inlichtingen ~verstrekken|informatie geven
inspraak ~hebben (in)|mogen meepraten over
invulling ~geven aan|uitvoeren,regelen
inzage ~geven (in)|laten zien
inzake de/inzake het|over
inzicht ~verschaffen (in)|laten zien
inzicht ~geven in|laten zien
inzichtelijk ~maken|laten zien,duidelijk maken
kennis ~dragen van|weten
kennis ~nemen van|lezen,zien
kenbaar ~maken|laten weten,vertellen
kracht ~bijzetten|sterker maken
maatregelen ~treffen|iets doen
melding ~maken van|melden,vertellen over
met alle middelen|met alles
met als doel om te/met als doel/met het doel om/met het doel|om
met behoud van|en u houdt
met behulp van|met,door
met betrekking tot|over,voor,bij
met dien verstande dat|maar,alleen
met gebruikmaking van|met
met gezwinde spoed|snel
met het oog op|voor,om,vanwege
met het oog hierop|daarom,hiervoor
met ingang van|vanaf
met inachtneming van|volgens,met aandacht voor
met inbegrip van|met,samen met
met ingang heden|vanaf nu
met klem|dringend
met medeneming van|met
met name|vooral
met regelmaat|vaak,steeds
met redenen omkleed|met uitleg
met terugwerkende kracht|ook voor de tijd ervoor
met uitsluiting van|zonder,behalve
met uitzondering van|behalve,niet voor
met verwijzing naar|door
met voorbijgaan aan|zonder te letten op
min of meer|ongeveer,een beetje
mocht u|als u
mutatis mutandis|op dezelfde manier
mutaties ~doorgeven|veranderingen melden
na afloop van|na
na ommekomst van|na
na verloop van tijd|later
naar aanleiding van|door,na,over
naar aanleiding hiervan/naar aanleiding daarvan|daarom
naar analogie van|net als bij
naar behoren|goed
naar believen|zoals u wilt
naar beste weten|zo goed als u weet
naar billijkheid|eerlijk
naar eigen goeddunken|zoals u zelf wilt
naar evenredigheid|naar verhouding
naar goeddunken|zoals u wilt
naar mijn mening/naar onze mening|vinden wij
naar onze overtuiging|wij denken
naar rato (van)|naar verhouding
naar redelijkheid|eerlijk
naar verhouding van|per
naar verluidt|mensen zeggen
naar voren ~komen|blijken,te zien zijn
naar voren ~brengen|zeggen,vertellen
naar wens|goed
nadere informatie|meer informatie
nadere toelichting|meer uitleg
nagenoeg geen|bijna geen
niet in de laatste plaats|ook
niet ontvankelijk/niet-ontvankelijk|niet te behandelen
niets te wensen over ~laten|duidelijk zijn
noodzaken tot|dwingen tot
nota ~nemen van|lezen
notie ~nemen van|letten op
om die reden/om deze reden/om reden daarvan|daarom
om reden dat|omdat
omwille van|voor,vanwege
omslag ~maken|veranderen
onder andere|zoals,bijvoorbeeld
onder meer|zoals,bijvoorbeeld
onder de aandacht ~brengen|wijzen op,vertellen over
onder auspiciën van|onder leiding van
onder dankzegging voor|bedankt voor
onder de noemer|met de naam
onder overlegging van|met
onder verwijzing naar|u leest meer in
onder voorbehoud van|als
onder vermelding van|schrijf erbij
onder toezicht ~stellen|laten controleren
onder gelijktijdige|en tegelijk
ondanks het feit dat|hoewel,ook al
onderhevig ~zijn aan|te maken hebben met
ongeacht of|ook als
onlosmakelijk verbonden met|altijd samen met
onverminderd het bepaalde in|naast
op basis hiervan/op basis daarvan|daarom
op basis van|door,volgens,met
op de hoogte ~stellen (van)|laten weten,vertellen
op de hoogte ~brengen (van)|laten weten,vertellen
op de lange termijn|later
op de korte termijn/op korte termijn|snel,binnenkort
op een later moment|later
op eigen initiatief|zelf,uit uzelf
op elkaar ~afstemmen|bij elkaar laten passen
op geleide van|met
op grond hiervan/op grond daarvan|daarom
op grond van|volgens,door
op gezette tijden|af en toe
op het gebied van|over,voor
op het moment dat|als,wanneer
op individuele basis|per persoon
op initiatief van|door
op kosten van|betaald door
op last van|in opdracht van
op last onder dwangsom|met een boete
op periodieke basis|regelmatig
op schrift ~stellen|opschrijven
op straffe van|anders volgt
op termijn|later
op voorhand|vooraf
op voorwaarde dat|als,alleen als
op zichzelf beschouwd|eigenlijk
op zijn vroegst|niet eerder dan
opdracht ~verstrekken (tot)|vragen
opdracht ~verlenen (tot)|vragen
overgaan tot|beginnen met,doen
over het voetlicht ~brengen|uitleggen
overeenkomstig het bepaalde in|volgens
overeenstemming ~bereiken (over)|het eens worden over
per abuis|per ongeluk
per direct/per ommegaande|meteen,direct
per heden|vanaf nu
per omgaande|meteen,direct
per saldo|uiteindelijk,alles bij elkaar
per se|echt,beslist
plaats ~vinden|zijn,gebeuren
prevaleren boven|belangrijker zijn dan
prijs ~stellen op|graag willen
pro forma|voor de vorm
rechten ~ontlenen aan|recht hebben door
rechtens geldende|geldige
recht ~doen aan|eerlijk zijn voor
rekenschap ~afleggen (over)|uitleggen
rond de tafel ~gaan|praten
ruimte ~bieden voor|de kans geven voor
ruggespraak ~houden (met)|overleggen met
schriftelijk kenbaar ~maken|per brief laten weten
sine qua non|noodzakelijk
sprake ~zijn van|er zijn
staande de vergadering|tijdens de vergadering
stand ~houden|blijven
standpunt ~innemen|een mening geven
stante pede|meteen
stappen ~ondernemen|iets doen
stelling ~nemen (tegen)|een mening geven over
stelt zich op het standpunt|vindt
strekken tot|bedoeld zijn voor
strekt ertoe|is bedoeld om
te allen tijde|altijd
te berde ~brengen|zeggen
te boven ~gaan|meer zijn dan
te dezen/te dien einde|daarvoor
te dien aanzien|daarover
te gelegener tijd|op een goed moment
te gelde ~maken|verkopen
te goeder trouw|eerlijk
te kwader trouw|oneerlijk
te gunste van|voor
te kennen ~geven|laten weten,zeggen
te kort ~schieten|niet goed genoeg zijn
te niet ~doen|ongedaan maken
te wijten ~zijn aan|komen door
te wijten aan|door
te zijner tijd|later,als het zover is
te zijnen aanzien|over hem
te onzen laste|voor onze rekening
te uwer informatie|ter informatie
te uwen behoeve|voor u
tegemoet ~komen aan|voldoen aan
tegen de achtergrond van|door
tegen deze achtergrond|daarom
ten aanzien van|over,voor,bij
ten aanzien hiervan|hierover
ten behoeve van|voor
ten bedrage van|van
ten belope van|van
ten bewijze waarvan/ten bewijze van|als bewijs van
ten dele|voor een deel
ten deel ~vallen|krijgen
ten detrimente van|slecht voor
ten dienste van|voor
ten eerste male|voor het eerst
ten einde|om
ten einde raad|radeloos
ten enenmale|helemaal
ten faveure van|voor,in het voordeel van
ten gehore ~brengen|laten horen
ten gevolge van|door
ten gerieve van|voor
ten gronde|inhoudelijk
ten gunste van|voor,in het voordeel van
ten koste van|slecht voor
ten laste van|voor rekening van
ten laste ~leggen|beschuldigen van
ten minste|minstens
ten name van|op naam van
ten nadele van|slecht voor,in het nadeel van
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
ter attentie van|voor
ter afdoening|om af te handelen
ter attendering|als herinnering
ter bescherming van|om te beschermen
ter beschikking ~staan|klaarstaan
ter beschikking ~stellen|geven,uitlenen
ter beoordeling van|om te bekijken door
ter bevordering van|om te helpen
ter bestrijding van|tegen
ter dekking van|om te betalen
ter discussie ~stellen|bespreken
ter discussie ~staan|besproken worden
ter ere van|voor
ter gelegenheid van|bij,voor
ter grootte van|van
ter hand ~nemen|beginnen met,doen
ter hand ~stellen|geven
ter hoogte van|bij,van
ter inzage ~liggen|te lezen zijn,klaarliggen om te lezen
ter inzage ~leggen|klaarleggen om te lezen
ter inzage|om te lezen
ter informatie|om te weten
ter kennis ~brengen (van)|laten weten
ter kennisname/ter kennisneming|om te lezen
ter lering|om te leren
ter ondersteuning van|om te helpen bij
ter onderbouwing van|als bewijs voor
ter ore ~komen|horen
ter plaatse/ter plekke|daar,hier
ter preventie van/ter voorkoming van|om te voorkomen
ter realisatie van/ter verwezenlijking van|om te maken
ter sprake ~brengen|bespreken,noemen
ter sprake ~komen|besproken worden
ter stimulering van|om te helpen
ter toetsing|om te controleren
ter uitvoering van|om uit te voeren
ter vaststelling|om te beslissen
ter verbetering van|om te verbeteren
ter vergadering|in de vergadering
ter verkrijging van|om te krijgen
ter vermijding van|om te voorkomen
ter verduidelijking|om het duidelijk te maken
ter vervanging van|in plaats van
ter voldoening aan|om te doen wat staat in
ter voldoening van|om te betalen
ter zake|hierover
ter zake van|over,voor
ter zijde ~staan|helpen
terzake van|over,voor
terzijde ~stellen|niet gebruiken
tot dusver/tot dusverre|tot nu toe
tot nader order|tot u iets hoort
tot nut van|voor
tot onze spijt|helaas
tot op heden|tot nu toe
tot stand ~brengen|maken,bereiken
tot stand ~komen|gemaakt worden,ontstaan
tot uiting ~komen (in)|te zien zijn in
tot uitdrukking ~brengen|laten zien,zeggen
tot uitdrukking ~komen (in)|te zien zijn in
tot uw beschikking|voor u klaar
tot ontplooiing ~komen|zich ontwikkelen
tot overeenstemming ~komen (over)|het eens worden over
tot gevolg ~hebben|zorgen voor,leiden tot
tot de conclusie ~komen|vinden,denken
tot taak ~hebben|moeten
tot uitvoering ~komen|gedaan worden
tot het uiterste|zo veel mogelijk
tussen partijen|met elkaar
uit dien hoofde|daarom
uit eigen beweging|zelf,uit uzelf
uit hoofde van|door,volgens
uit het oogpunt van|vanwege
uiting ~geven aan|laten zien
uitsluitsel ~geven (over)|antwoord geven op
uitvoering ~geven aan|uitvoeren,doen
van dien aard|zo
van gemeentewege|door de gemeente
van kracht ~zijn|gelden
van kracht ~worden|gaan gelden,ingaan
van mening ~zijn|vinden
van oordeel ~zijn|vinden
van oudsher|al heel lang
van rechtswege|volgens de wet,vanzelf
van toepassing ~zijn (op)|gelden voor
van toepassing ~verklaren (op)|laten gelden voor
van overheidswege|door de overheid
van zins ~zijn|van plan zijn
van start ~gaan|beginnen,starten
van invloed ~zijn op|veranderen
vanaf heden|vanaf nu
vanuit het oogpunt van|vanwege
verband ~houden met|te maken hebben met
verplicht ~zijn tot|moeten
vergezeld ~gaan van|samen gaan met
vergezeld van|met,samen met
verslag ~uitbrengen (van)|vertellen over
verslag ~doen van|vertellen over
verstoken ~blijven van|niet krijgen
verstoken ~zijn van|niet hebben
verzoek ik u|wilt u
verzoeken wij u|wilt u
verweer ~voeren|uzelf verdedigen
verzet ~aantekenen|protesteren
voor zijn rekening ~nemen|betalen,doen
voor wat betreft/wat betreft|over,voor,bij
voor rekening ~komen van|betaald worden door
voor zover/voorzover|als
voorafgaand aan/voorafgaande aan/voorafgaandelijk aan|voor
vooruitlopend op|voor
voortvloeiend uit/voortvloeiende uit|door
voor het overige|verder
voorrang ~verlenen aan|voor laten gaan
voorwerp ~uitmaken van|het gaat om
vorm ~geven aan|maken,ontwerpen
vraagtekens ~zetten bij|twijfelen aan
waar het gaat om/daar waar het gaat om|bij,over
wanneer sprake is van|als er
wel degelijk|echt
worden geacht te|moeten
zich ~beraden (op)|nadenken over
zich ~conformeren aan|zich houden aan
zich ten doel ~stellen|willen
zijn beslag ~krijgen|klaar zijn
zo nodig|als het nodig is
zo spoedig mogelijk|zo snel mogelijk
zodra als mogelijk|zo snel mogelijk
zoals bedoeld in/als bedoeld in|uit,van
zoals eerder vermeld|zoals wij schreven
zorg ~dragen (voor)|zorgen voor,regelen
zowel als|en
ad hoc|zonder plan
ad interim|tijdelijk
ad valorem|naar waarde
à raison van|voor
bona fide|eerlijk
mala fide|oneerlijk
bottom line|kern
best practice/best practices|goed voorbeeld
bottom up|van onderop
top down|van bovenaf
face to face|persoonlijk
follow up|vervolg
grosso modo|ongeveer
hands on|praktisch
in extenso|helemaal
in the lead|de baas
inter alia|onder andere
ipso facto|vanzelf
linea recta|meteen
modus operandi|manier van werken
non grata|niet welkom
on hold|stil
out of the box|anders
per capita|per persoon
prima facie|op het eerste gezicht
quid pro quo|voor wat hoort wat
quick win/quick wins|snel voordeel
sec bezien|eigenlijk
status quo|de situatie van nu
state of the art|heel modern
stand van zaken|hoe het nu gaat
tabula rasa|nieuw begin
time management|tijd goed indelen
vice versa|andersom
vis à vis|tegenover
zero tolerance|niets toestaan
integrale aanpak|aanpak als geheel
integrale benadering|aanpak als geheel
maatschappelijk draagvlak|steun van mensen
sociale cohesie|band tussen mensen
ruimtelijke ordening|indeling van de ruimte
roerende zaken|spullen
onroerende zaken|huizen en grond
onroerend goed|huizen en grond
openbare orde|rust op straat
vigerende wetgeving|wetten van nu
wettelijke grondslag|reden in de wet
wettelijke termijn|tijd die in de wet staat
juridische procedure|rechtszaak
financiële middelen|geld
financiële situatie|hoeveel geld u hebt
financieel onvermogen|geen geld
financiële draagkracht|wat u kunt betalen
de financiële consequenties|wat het kost
toegevoegde waarde|voordeel
persoonlijke levenssfeer|privacy
zwaarwegende redenen|belangrijke redenen
dringende redenen|belangrijke redenen
redelijke termijn|redelijke tijd
ontbrekende gegevens|gegevens die wij missen
nader te bepalen|dat hoort u later
nader te overleggen|te overleggen
niet tijdig/niet-tijdig|te laat
verzoek tot|vraag om
het verzoek tot|de vraag om
het treffen van|nemen van
tijdens openingstijden|als wij open zijn
uw schrijven/ons schrijven|de brief
het verrichten van|doen van
het verlenen van|geven van
het verstrekken van|geven van
het realiseren van|maken van
al naargelang|als
aan den lijve ~ondervinden|zelf merken
aandacht ~besteden aan|letten op,denken aan
aangifte ~doen van|melden
beperkt ~houden|klein houden
beschikbaar ~stellen|geven
de voorkeur ~geven aan|liever willen
de voorkeur ~verdienen|beter zijn
eigen ~maken|leren
gestalte ~geven aan|maken
gestalte ~krijgen|gemaakt worden
groen licht ~geven (voor)|goedkeuren
in ere ~herstellen|terugbrengen
in kaart ~brengen|uitzoeken,bekijken
in het oog ~houden|letten op
in het oog ~springen|opvallen
in beeld ~brengen|laten zien,uitzoeken
in conclaaf ~gaan|overleggen
in gesprek ~gaan met|praten met
in contact ~treden met|praten met,bellen
in dienst ~treden|gaan werken
in goede banen ~leiden|goed regelen
in gang ~zetten|starten,beginnen
in beslag ~nemen|afpakken,duren
in beweging ~brengen|starten
in strijd ~handelen met|niet doen wat staat in
kanttekeningen ~plaatsen (bij)|twijfelen aan
nadruk ~leggen op|belangrijk vinden
navraag ~doen (naar)|vragen naar
onderdak ~bieden (aan)|een plek geven aan
onderzoek ~verrichten (naar)|onderzoeken
onderzoek ~instellen (naar)|onderzoeken
op gang ~brengen|starten
op prijs ~stellen|graag willen,fijn vinden
op peil ~houden|goed houden
over de drempel ~helpen|helpen
partij ~zijn bij|meedoen aan
schade ~berokkenen (aan)|schaden
schade ~toebrengen (aan)|schade doen aan
scheef ~lopen|fout gaan
toestemming ~verlenen (voor)|toestaan
toezicht ~houden op|controleren
toepassing ~geven aan|gebruiken
uitstel ~verlenen|meer tijd geven
uitwerking ~geven aan|uitwerken
vergunning ~verlenen|toestemming geven
vertraging ~oplopen|later klaar zijn
voet bij stuk ~houden|volhouden
voorop ~stellen|het belangrijkst vinden
voorzien ~zijn van|hebben
voorzien van|met
wijzigingen ~aanbrengen (in)|veranderen
zichtbaar ~maken|laten zien
zorgvuldig ~afwegen|goed nadenken over
`;

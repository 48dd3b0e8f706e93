/**
 * Words that mean more than one thing, and forms that look like a difficult word but are not.
 *
 * SENSES: `forms|condition|alternatives`, one meaning a line, the first that fits counts. No alternatives: leave
 * the word alone. A condition is `*` (always) or parts joined by `&`: `<a,b` the word before, `>a,b` the word
 * after, `~a,b` any word of the sentence; `geld-` matches what begins so, `#` a number. When no line fits, the
 * other lists have their say.
 */
export const SENSES = `
middelen|~financi-,budget-,begroting-,euro,geld,subsidie-,eigen,extra,beschikbaar,inzet,besteed,besteden|geld
middelen|*|manieren,hulpmiddelen
lid|~artikel-,wet,wetboek,sub|deel
lid|*|
leden|~artikel-,sub|delen
leden|*|
voorziening|~rechter,rechtbank,verzoek,voorlopige|snelle uitspraak
voorziening|~wmo,maatwerk-,hulp,ondersteuning,aanvraag,aanvragen,zorg|hulp,hulpmiddel
voorziening|*|plek,dienst
voorzieningen|~wmo,maatwerk-,hulp,ondersteuning,aanvraag,aanvragen,zorg|hulp,hulpmiddelen
voorzieningen|*|plekken,diensten
vordering|<de,een,onze,deze,uw,die&~euro,betalen,schuld-,bedrag,openstaande,terugbetalen|bedrag dat u moet betalen,schuld
vorderingen|~project,werk,werkzaamheden,leerling-|voortgang
overleggen,overlegt,overlegd|~stukken,bewijs-,document-,papieren,gegevens,verklaring,bankafschrift-|laten zien,sturen,inleveren
overleggen,overlegt,overlegd|*|
acht|>#,dagen,weken,maanden,jaar,uur,jaren,keer,euro,mensen,woningen,personen,leden,miljoen,duizend,procent|
acht|>het,dit,dat,deze,de,een,zich,u,ons,uw,zichzelf,wij|vindt,denkt
acht|<college,gemeente,wij,commissie,zij,hij,rechter,rechtbank,raad,bestuur|vindt
acht|*|
dient,dienen,diende,dienden|>te|moet
dient|~te|moet
dienen|~te|moeten
diende|~te|moest
dienden|~te|moesten
mede|>namens|ook
relatie|<in&>tot|verband,verhouding
relatie|<een,uw,vaste,partner,hun&~partner,kinderen,samen,trouwen,scheiden|
kader|<het,dit,dat|onderwerp,plan
kaders|*|regels,grenzen
belang|<van&>van|
stukken|<de,uw,deze,alle,ontbrekende,gevraagde,ingediende,benodigde,nadere|papieren,documenten
pand|*|gebouw,huis
panden|*|gebouwen,huizen
zaak|<in,ter|
zaken|<roerende|spullen
gelden|<de,deze,publieke,financiële,beschikbare,overige,subsidie|geld
gelden|*|
betreft|<wat|
betreft|>de,het,een,dit,uw,deze|gaat over,gaat om
termijn|<lange,korte|tijd
horen|~zienswijze,bezwaar,hoorzitting|vragen naar uw mening
gehoord|~bezwaar,hoorzitting,zienswijze|gevraagd naar uw mening
verzet|~rechter,rechtbank,dwangbevel|protest
beroep|~rechter,rechtbank,instellen,bezwaar,hoger|klacht bij de rechter
beroep|*|
beslag|>op,gelegd,leggen|afpakken van spullen of geld
verhaal|<op,het&~kosten,schade,alimentatie,bijstand|terugvragen
verhalen|~kosten,schade,schulden,op|terugvragen,laten betalen
college|>van|
college|~school,universiteit,student-|les
college|~besluit,besloten,raad,wethouder-,burgemeester|bestuur,burgemeester en wethouders
goederen|*|spullen
zetel|~gemeenteraad,partij,kamer|plek
orgaan|~donor,lichaam|
orgaan|*|organisatie
organen|~donor,lichaam|
organen|*|organisaties
aanslag|~belasting-,euro,betalen,gemeentelijke,waterschap|rekening
aanslagen|~belasting-,euro,betalen,gemeentelijke|rekeningen
heffingskorting|*|korting op belasting
waardering|~woning,woz,huis,pand|waarde
stelt|>vast|bepaalt
stellen|<ter,te&~beschikking,discussie|
last|>onder|bevel
lasten|~belasting,kosten,financi-,euro,woning|kosten
baten|*|inkomsten,voordelen
grond|<op|
gronden|~besluit,bezwaar,beroep,wet,afwijzing|redenen
gronden|*|stukken grond
gehouden|>te,tot,aan|verplicht
gehouden|*|
aanwezig|<niet|er niet
aanwezig|*|
concept|~brief,besluit,verslag,tekst,versie|eerste versie
object|*|ding,gebouw
partij|~contract,overeenkomst,rechter,geding|betrokkene
partijen|~contract,overeenkomst,rechter,geding,betrokken|betrokkenen,organisaties
derden|*|anderen,andere mensen
vermogen|~spaargeld,euro,inkomen,bijstand,schuld-,grens,bezit|spaargeld en bezit,geld
vermogen|*|kunnen,talent,kracht
titel|~recht,eigendom,verblijf|recht
treft|>u,aan|vindt
treffen|~maatregel-,voorziening-,regeling|nemen,maken
treffen|*|
getroffen|~maatregel-,voorziening-,regeling|genomen,gemaakt
getroffen|*|geraakt
doorlopen|~procedure,proces,traject,stappen|doen,volgen
doorlopen|*|
enig|>inkomen,bewijs,moment,recht,risico|een
enig|*|
enige|>tijd,dagen,weken,maanden,mate,keren|een paar,wat
enige|<de,het,uw|
gezien|>de,het,deze,dit,uw|door,vanwege
gezien|*|
getuige|>de,het,dit|zoals blijkt uit
getuige|*|
welke|<waarop,op,aan,met,in&>ook|
welke|<,|die
welke|*|
mede|<de|
nader|>tot,hen|
nadere|>informatie,uitleg|meer
nader|*|verder,later
verlopen|~paspoort,rijbewijs,identiteit-,kaart,pas,geldig-,termijn|niet meer geldig
vervallen|~recht,termijn,afspraak,vergunning,regeling,uitkering|stoppen,niet doorgaan
ernstig|*|
totaal|*|
strafbaar|*|
direct|*|
directe|*|
aanwijzingen|*|tekens,tips
opgenomen|~brief,besluit,overeenkomst,bijlage,contract,artikel|gezet,geschreven
pro|*|
zeer|<doet,doen,deed,gedaan|
zeer|*|heel,erg
enkel|~voet,been,gebroken,arts|
enkel|>en|alleen
positief|~test,getest|
negatief|~test,getest|
elementen|*|onderdelen,delen
uiterlijk|<het,uw,zijn,haar,een,ander|
uiterlijk|~kapper,kleding,gezicht|
uiterlijk|>#,((-,op,binnen,tot,voor,vóór,om,over,één,twee,drie,vier,vijf,zes,acht,maandag,dinsdag,woensdag,donderdag,vrijdag,zaterdag,zondag,morgen|
staande|<op|
uiterlijk|*|op zijn laatst,niet later dan
voorstaan|*|willen
voorzien|>van|
voorzien|>in|zorgen voor
voorziet|>in|zorgt voor
gericht|*|
`;

/**
 * Forms that the rules of inflection make of a difficult word, but that are everyday words of their own.
 */
export const HOMOGRAPHS = `
voldoende onderwerpen verzoek bates piloten wijzen bezig echo geliefde geliefden geliefd geraakt loos onderwerp overleg strook toets inhoud geweten wraak zuiver bezwaar kwijt behouden media betrokken betrokkene blijken aftrekken deelt acht achte stel stelt stellen dien dient gaf meen gemeen gemene staaf staven weet beter treft trof belang verlies
verhaal verhalen voorzag doel doelen vrijer vrijere dader achter weten wijt eet wezen weze beschik stond
gericht gerichte verlopen gelden geld genoot stoel stoelen ding dingen zet gezet
formeer ram ramen raam raamde schade weer nam kader bak baken perceel leek reed
last lasten gelast verwacht staat stand leg lag ligt neem neemt nemen
vacht post poster acteur acteurs pasje pas passen passer
normaal normale norma geacht geachte verplicht verplichte bewust bewuste
element momentje huid huids enigste zeker zekere los losse
noot noten paar pare partner partners
monster monsters
meende geheel hele
belast belaste belastte gebaat
statie staties directeuren advies
delen deel deelde moment
rent rente post posten
dossiertje schijn
straf straffen
parken park
adviseur
`;

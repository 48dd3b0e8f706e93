/**
 * Abbreviations with the words in full: `short|full,full`. With a capital it is a name (Wmo): once a letter;
 * `!` asks for the stop, because without it the letters are a word of their own. Our own list.
 */
export const ABBREVIATIONS = `
aanv|aanvullend
a.d.h.v|aan de hand van,met
afd|afdeling
afz|afzender
alg|algemeen
a.s|aanstaande,komende
a.u.b|alstublieft
!art|artikel
artt|artikelen
a.i|tijdelijk
b.g.g|als er niemand opneemt
betr|betreft,betreffende
b.d|met pensioen
bijz|bijzonder
b.v|bijvoorbeeld
bvb|bijvoorbeeld
!ca|ongeveer
!cf|volgens
c.q|of,en
c.s|en anderen
d.d|van,op
d.m.v|met,door
d.w.z|dat betekent,dat wil zeggen
e.a|en anderen
e.d|en zo
e.e.a|dit alles,dit
excl|zonder,exclusief
incl|met,inclusief
e.v|en verder
evt|misschien,mogelijk
f.t.e|volledige baan
i.c|hier
i.c.m|samen met
i.d|in deze
i.e|dat is
i.g.v|bij,als
i.h.a|meestal
i.h.b|vooral
i.h.k.v|voor,bij
i.i.g|in elk geval
i.o|in oprichting
i.o.m|samen met
i.o.v|voor,in opdracht van
i.p.v|in plaats van
i.s.m|samen met
i.t.t|anders dan
i.v.m|door,voor,omdat
!jl|afgelopen
!ll|afgelopen
j.l|afgelopen
m.a.w|met andere woorden,dus
m.b.t|over,voor
m.b.v|met,met hulp van
m.i|volgens mij
m.i.v|vanaf
m.m|net zo
m.n|vooral
m.u.v|behalve
n.a.v|door,na,over
n.n.b|nog niet bekend
n.o.t.k|nog te kiezen
n.v.t|niet nodig
nl|namelijk
o.a|onder andere,bijvoorbeeld
o.b.v|door,volgens,met
o.g.v|volgens,door
o.i|volgens ons
o.i.d|of zoiets
o.l.v|onder leiding van
o.m|onder andere,bijvoorbeeld
o.v.v|schrijf erbij
p/a|op het adres van
!par|paragraaf
p.d|per dag
p.j|per jaar
p.m|per maand
p.p|per persoon
p.w|per week
!pag|bladzijde
resp|en,of
s.v.p|alstublieft
t.a.v|over,voor
t.b.v|voor
t.g.v|door
t.h.v|bij
t.k.n|om te lezen
t.l.v|betaald door
t.n.v|op naam van
t.o.v|vergeleken met
t.t.v|toen,tijdens
t.w|namelijk
t.z.t|later
u.i|op zijn laatst
v.a|vanaf
v.h|voorheen,vroeger
v.l.n.r|van links naar rechts
v.t|verleden tijd
v.v|en terug
vgl|vergelijk
vnl|vooral
w.v.t.t.k|rondvraag
!zg|zogenaamd
z.g.a|bijna
z.o.z|kijk op de achterkant
z.s.m|zo snel mogelijk
zgn|zogenaamd
APV|Algemene Plaatselijke Verordening,regels van de gemeente
AVG|privacywet,Algemene verordening gegevensbescherming
Awb|Algemene wet bestuursrecht
AWBZ|Algemene Wet Bijzondere Ziektekosten
AWIR|Algemene wet inkomensafhankelijke regelingen
B&W|burgemeester en wethouders
Bbz|hulp voor ondernemers,Besluit bijstandverlening zelfstandigen
BKR|Bureau Krediet Registratie
BOA|handhaver,buitengewoon opsporingsambtenaar
BPM|belasting op auto's
BRP|lijst van inwoners,Basisregistratie Personen
BSO|opvang na school,buitenschoolse opvang
CAK|Centraal Administratie Kantoor
CAO|afspraken over werk,collectieve arbeidsovereenkomst
CBB|College van Beroep voor het bedrijfsleven
CBR|Centraal Bureau Rijvaardigheidsbewijzen
CBS|Centraal Bureau voor de Statistiek
CIZ|Centrum indicatiestelling zorg
CJG|Centrum voor Jeugd en Gezin
CJIB|Centraal Justitieel Incassobureau
COA|Centraal Orgaan opvang asielzoekers
CRvB|Centrale Raad van Beroep
CWI|kantoor voor werk en inkomen
DSO|Omgevingsloket
GBA|lijst van inwoners
GGZ|geestelijke gezondheidszorg
GKB|Gemeentelijke Kredietbank
GPK|parkeerkaart voor gehandicapten,gehandicaptenparkeerkaart
GRP|plan voor het riool
IIT|individuele inkomenstoeslag
IOAW|uitkering voor oudere werklozen
IOAZ|uitkering voor oudere ondernemers
IOW|uitkering voor ouderen
IVA|uitkering voor wie niet meer kan werken
KvK|Kamer van Koophandel
LBIO|Landelijk Bureau Inning Onderhoudsbijdragen
LHBTI|homo's, lesbiennes, bi's en transgenders
MKB|kleine bedrijven,midden- en kleinbedrijf
MSNP|schuldregeling zonder rechter
NHG|Nationale Hypotheek Garantie
NVVK|vereniging voor schuldhulp
OGGZ|hulp voor kwetsbare mensen
OTS|ondertoezichtstelling
OZB|belasting op huizen,onroerendezaakbelasting
PGB|geld om zelf zorg te kopen,persoonsgebonden budget
P-wet|Participatiewet
RDW|Rijksdienst voor het Wegverkeer
ROC|school voor mbo
RVO|Rijksdienst voor Ondernemend Nederland
SMI|sociaal-medische indicatie
TOZO|tijdelijke uitkering voor ondernemers
VNG|Vereniging van Nederlandse Gemeenten
VOG|verklaring omtrent het gedrag
VVE|vereniging van eigenaren
VTLB|vrij te laten bedrag
Wajong|uitkering voor jonggehandicapten
WAO|uitkering voor wie niet kan werken
WGA|uitkering voor wie gedeeltelijk kan werken
Wgs|Wet gemeentelijke schuldhulpverlening
WIA|uitkering voor wie ziek is,Wet werk en inkomen naar arbeidsvermogen
WIJ-team|team in uw wijk
Wlz|Wet langdurige zorg
Wmo|Wet maatschappelijke ondersteuning
WNT|Wet normering topinkomens
Wob|Wet openbaarheid van bestuur
Woo|Wet open overheid
WOZ|waarde van uw huis,Wet waardering onroerende zaken
WPG|Wet politiegegevens
WSNP|Wet schuldsanering natuurlijke personen
WSW|Wet sociale werkvoorziening
WVG|Wet voorzieningen gehandicapten
WWB|Wet werk en bijstand
ZW|ziektewet
ZVW|Zorgverzekeringswet
ZZP|zelfstandige zonder personeel
ZZP'er|zelfstandige zonder personeel
ZRM|lijst over zelf kunnen doen
bijv|bijvoorbeeld
!max|niet meer dan,maximaal
!min|niet minder dan,minimaal
!gem|gemiddeld
Anw|Algemene nabestaandenwet
`;

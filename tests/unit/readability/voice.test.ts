import { rule as nominalStyle } from '../../../scoring/readability/rules/nominal-style.ts';
import { rule as passive } from '../../../scoring/readability/rules/passive.ts';
import { rule as teInfinitiveChain } from '../../../scoring/readability/rules/te-infinitive-chain.ts';
import { specify } from './spec.ts';

specify(passive, {
  finds: [
    'Uw verzoek {wordt volgende week behandeld}.',
    'De toeslag {werd door ons gestopt}.',
    'Uw aanvraag {is helaas afgewezen}.',
    'De gegevens {zijn vorige maand gecontroleerd}.',
    'Er {wordt een huisbezoek gepland}.',
    'Het formulier moet {worden ingevuld}.',
    'U leest hier waarom het bedrag {verlaagd wordt}.',
    'Wij vinden dat de kosten {vergoed moeten worden}.',
    'De brief {was door een collega verstuurd}.',
    'Het besluit is nieuw en {wordt morgen bekendgemaakt}.',
  ],
  leaves: [
    'Wij behandelen uw verzoek volgende week.',
    'Mevrouw Aydin is gisteren gekomen.',
    'De cursus is op maandag begonnen.',
    'Uw inkomen is gestegen en uw huur is hetzelfde gebleven.',
    'U bent vorig jaar verhuisd.',
    'U wordt in mei 18 jaar.',
    'Wordt u ziek, dan belt u ons.',
    'Het loket is op vrijdag gesloten.',
    'U bent verplicht om wijzigingen door te geven.',
    'Wij hebben uw aanvraag ontvangen.',
    'Hij heeft zijn papieren ingeleverd.',
    'U hebt een betaald bedrag op de rekening staan.',
    'In zijn brief heeft hij alles uitgelegd.',
    'Uw kind wordt steeds ouder en heeft meer geleerd.',
    'Dat is gelukt en er is veel veranderd.',
    'Uw baby wordt in juni geboren.',
  ],
});

specify(nominalStyle, {
  finds: [
    'Voor {het aanvragen van} een parkeerplek betaalt u niets.',
    'Wij letten op {het tijdig betalen van} de huur.',
    '{De vaststelling van} het bedrag duurt een maand.',
    'U krijgt bericht over {de beoordeling van} uw plan.',
    'Op 4 juni {vindt een gesprek met u plaats}.',
    'Wij zullen {overgaan tot} een lagere uitkering.',
    'U kunt {gebruik maken van} de bus.',
    'Wij gaan uw brief {in behandeling nemen}.',
    'De bijeenkomst heeft al {plaatsgevonden}.',
  ],
  leaves: [
    'U vraagt een parkeerplek aan.',
    'Het leven van alledag is duur.',
    'Het inkomen van uw partner telt mee.',
    'De woning van uw moeder is groot genoeg.',
    'De rekening van de tandarts ligt hier.',
    'Wij beoordelen uw plan in juni.',
    'U vindt een plaats in de zaal.',
    'De vergoeding van de bus krijgt u in mei.',
    'Op 4 juni praten wij met u.',
  ],
});

specify(teInfinitiveChain, {
  finds: [
    ['Stuur uw bankafschrift mee om uw recht {te kunnen berekenen}.', 'te berekenen'],
    ['Bel ons om dit {te kunnen uitleggen}.', 'uit te leggen'],
    ['Wij hebben dit nodig om u {te kunnen helpen}.', 'te helpen'],
    ['U bent hier om werk {te gaan zoeken}.', 'te zoeken'],
    'U hoeft niets {te doen om te laten weten dat u van plan bent om te stoppen}.',
    'Probeer {te voorkomen dat u vergeet om op tijd te bellen om te zeggen} dat u komt.',
    'Wij vragen u {te tekenen, alles te sturen en daarna te bellen}.',
  ],
  leaves: [
    'U hoeft niets te doen.',
    'Bel ons om een afspraak te maken.',
    'U hoeft niet te bellen om uw geld te krijgen.',
    'Het bedrag is te hoog en de tijd is te kort.',
    'Dit is te weinig om van te leven.',
    'Wij kunnen u helpen en u kunt ons bellen.',
    'De kamer is te klein voor een gezin.',
  ],
});

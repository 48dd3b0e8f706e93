import config from '@payload-config';
import { getPayload } from 'payload';
import { reportOfAll } from './pilotReport.ts';
import { addMonths, isDay, today } from './rules/days.ts';
import { reportText } from './rules/reportText.ts';
import { PERIOD_MONTHS } from './rules/retention.ts';

/** Prints the pilotverslag of a period; `scripts/pilotverslag.ts` runs this inside Payload. */
const { VERSLAG_VAN = '', VERSLAG_TOT = '', VERSLAG_JSON } = process.env;

for (const day of [VERSLAG_VAN, VERSLAG_TOT]) {
  if (day && !isDay(day)) {
    console.error(`De dag "${day}" bestaat niet. Schrijf hem als jjjj-mm-dd.`);
    process.exit(1);
  }
}
const to = VERSLAG_TOT || today();
const from = VERSLAG_VAN || addMonths(to, -PERIOD_MONTHS);
if (to < from) {
  console.error('De periode eindigt voordat zij begint.');
  process.exit(1);
}
const payload = await getPayload({ config });
const report = await reportOfAll(payload, from, to);
console.log(VERSLAG_JSON ? JSON.stringify(report, null, 2) : reportText(report));
process.exit(0);

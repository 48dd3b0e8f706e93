import * as migration_20261122_015503_begin from './20261122_015503_begin.ts';
import * as migration_20261122_040026_merge_0400 from './20261122_040026_merge_0400.ts';
import * as migration_20261122_040550_api_0405 from './20261122_040550_api_0405.ts';
import * as migration_20261122_040718_render_0407 from './20261122_040718_render_0407.ts';
import * as migration_20261122_040807_api_0408 from './20261122_040807_api_0408.ts';
import * as migration_20261122_040859_sitefx_0408 from './20261122_040859_sitefx_0408.ts';
import * as migration_20261122_041057_tools_0410 from './20261122_041057_tools_0410.ts';
import * as migration_20261122_042622_sitefx_0426 from './20261122_042622_sitefx_0426.ts';
import * as migration_20261122_043902_bakje_0438 from './20261122_043902_bakje_0438.ts';
import * as migration_20261122_044300_api_0442 from './20261122_044300_api_0442.ts';
import * as migration_20261122_050100_sitefx_0500 from './20261122_050100_sitefx_0500.ts';
import * as migration_20261122_073318_load_0733 from './20261122_073318_load_0733.ts';
import * as migration_20261122_074051_sec_0740 from './20261122_074051_sec_0740.ts';
import * as migration_20261122_075911_site6_0759 from './20261122_075911_site6_0759.ts';
import * as migration_20261122_081737_load_0817 from './20261122_081737_load_0817.ts';
import * as migration_20261122_103457_login_1034 from './20261122_103457_login_1034.ts';
import * as migration_20261122_104748_headers_1047 from './20261122_104748_headers_1047.ts';
import * as migration_20261122_141242_guard_1412 from './20261122_141242_guard_1412.ts';
import * as migration_20261122_141430_rooms_1414 from './20261122_141430_rooms_1414.ts';
import * as migration_20261122_214607_lead_2146 from './20261122_214607_lead_2146.ts';

export const migrations = [
  {
    up: migration_20261122_015503_begin.up,
    down: migration_20261122_015503_begin.down,
    name: '20261122_015503_begin',
  },
  {
    up: migration_20261122_040026_merge_0400.up,
    down: migration_20261122_040026_merge_0400.down,
    name: '20261122_040026_merge_0400',
  },
  {
    up: migration_20261122_040550_api_0405.up,
    down: migration_20261122_040550_api_0405.down,
    name: '20261122_040550_api_0405',
  },
  {
    up: migration_20261122_040718_render_0407.up,
    down: migration_20261122_040718_render_0407.down,
    name: '20261122_040718_render_0407',
  },
  {
    up: migration_20261122_040807_api_0408.up,
    down: migration_20261122_040807_api_0408.down,
    name: '20261122_040807_api_0408',
  },
  {
    up: migration_20261122_040859_sitefx_0408.up,
    down: migration_20261122_040859_sitefx_0408.down,
    name: '20261122_040859_sitefx_0408',
  },
  {
    up: migration_20261122_041057_tools_0410.up,
    down: migration_20261122_041057_tools_0410.down,
    name: '20261122_041057_tools_0410',
  },
  {
    up: migration_20261122_042622_sitefx_0426.up,
    down: migration_20261122_042622_sitefx_0426.down,
    name: '20261122_042622_sitefx_0426',
  },
  {
    up: migration_20261122_043902_bakje_0438.up,
    down: migration_20261122_043902_bakje_0438.down,
    name: '20261122_043902_bakje_0438',
  },
  {
    up: migration_20261122_044300_api_0442.up,
    down: migration_20261122_044300_api_0442.down,
    name: '20261122_044300_api_0442',
  },
  {
    up: migration_20261122_050100_sitefx_0500.up,
    down: migration_20261122_050100_sitefx_0500.down,
    name: '20261122_050100_sitefx_0500',
  },
  {
    up: migration_20261122_073318_load_0733.up,
    down: migration_20261122_073318_load_0733.down,
    name: '20261122_073318_load_0733',
  },
  {
    up: migration_20261122_074051_sec_0740.up,
    down: migration_20261122_074051_sec_0740.down,
    name: '20261122_074051_sec_0740',
  },
  {
    up: migration_20261122_075911_site6_0759.up,
    down: migration_20261122_075911_site6_0759.down,
    name: '20261122_075911_site6_0759',
  },
  {
    up: migration_20261122_081737_load_0817.up,
    down: migration_20261122_081737_load_0817.down,
    name: '20261122_081737_load_0817',
  },
  {
    up: migration_20261122_103457_login_1034.up,
    down: migration_20261122_103457_login_1034.down,
    name: '20261122_103457_login_1034',
  },
  {
    up: migration_20261122_104748_headers_1047.up,
    down: migration_20261122_104748_headers_1047.down,
    name: '20261122_104748_headers_1047',
  },
  {
    up: migration_20261122_141242_guard_1412.up,
    down: migration_20261122_141242_guard_1412.down,
    name: '20261122_141242_guard_1412',
  },
  {
    up: migration_20261122_141430_rooms_1414.up,
    down: migration_20261122_141430_rooms_1414.down,
    name: '20261122_141430_rooms_1414',
  },
  {
    up: migration_20261122_214607_lead_2146.up,
    down: migration_20261122_214607_lead_2146.down,
    name: '20261122_214607_lead_2146'
  },
];

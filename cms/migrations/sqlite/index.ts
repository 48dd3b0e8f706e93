import * as migration_20261122_015503_begin from './20261122_015503_begin.ts';
import * as migration_20261122_040026_merge_0400 from './20261122_040026_merge_0400.ts';
import * as migration_20261122_040550_api_0405 from './20261122_040550_api_0405.ts';
import * as migration_20261122_040718_render_0407 from './20261122_040718_render_0407.ts';
import * as migration_20261122_040807_api_0408 from './20261122_040807_api_0408.ts';
import * as migration_20261122_040859_sitefx_0408 from './20261122_040859_sitefx_0408.ts';
import * as migration_20261122_041057_tools_0410 from './20261122_041057_tools_0410.ts';

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
    name: '20261122_041057_tools_0410'
  },
];

import * as migration_20261122_015503_begin from './20261122_015503_begin.ts';
import * as migration_20261122_040026_merge_0400 from './20261122_040026_merge_0400.ts';
import * as migration_20261122_040447_render_0404 from './20261122_040447_render_0404.ts';

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
    up: migration_20261122_040447_render_0404.up,
    down: migration_20261122_040447_render_0404.down,
    name: '20261122_040447_render_0404'
  },
];

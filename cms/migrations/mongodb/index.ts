import * as migration_20261122_005326_begin from './20261122_005326_begin.ts';

export const migrations = [
  {
    up: migration_20261122_005326_begin.up,
    down: migration_20261122_005326_begin.down,
    name: '20261122_005326_begin'
  },
];

import * as migration_20261122_004901_begin from './20261122_004901_begin.ts';

export const migrations = [
  {
    up: migration_20261122_004901_begin.up,
    down: migration_20261122_004901_begin.down,
    name: '20261122_004901_begin'
  },
];

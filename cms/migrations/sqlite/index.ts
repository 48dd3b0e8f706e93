import * as migration_20261122_015503_begin from './20261122_015503_begin.ts';
import * as migration_20261122_041336_bakje from './20261122_041336_bakje.ts';

export const migrations = [
  {
    up: migration_20261122_015503_begin.up,
    down: migration_20261122_015503_begin.down,
    name: '20261122_015503_begin',
  },
  {
    up: migration_20261122_041336_bakje.up,
    down: migration_20261122_041336_bakje.down,
    name: '20261122_041336_bakje'
  },
];

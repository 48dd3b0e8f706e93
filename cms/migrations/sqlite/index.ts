import * as migration_20261122_015503_begin from './20261122_015503_begin.ts';
import * as migration_20261122_035943_keys from './20261122_035943_keys.ts';

export const migrations = [
  {
    up: migration_20261122_015503_begin.up,
    down: migration_20261122_015503_begin.down,
    name: '20261122_015503_begin',
  },
  {
    up: migration_20261122_035943_keys.up,
    down: migration_20261122_035943_keys.down,
    name: '20261122_035943_keys'
  },
];

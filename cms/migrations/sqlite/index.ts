import * as migration_20261122_011232_begin from './20261122_011232_begin.ts';

export const migrations = [
  {
    up: migration_20261122_011232_begin.up,
    down: migration_20261122_011232_begin.down,
    name: '20261122_011232_begin'
  },
];

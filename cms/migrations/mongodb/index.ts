import * as migration_20261122_015510_begin from './20261122_015510_begin.ts';

export const migrations = [
  {
    up: migration_20261122_015510_begin.up,
    down: migration_20261122_015510_begin.down,
    name: '20261122_015510_begin'
  },
];

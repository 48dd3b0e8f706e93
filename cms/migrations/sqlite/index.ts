import * as migration_20261122_015503_begin from './20261122_015503_begin.ts';
import * as migration_20261122_035344_sitefx1 from './20261122_035344_sitefx1.ts';

export const migrations = [
  {
    up: migration_20261122_015503_begin.up,
    down: migration_20261122_015503_begin.down,
    name: '20261122_015503_begin',
  },
  {
    up: migration_20261122_035344_sitefx1.up,
    down: migration_20261122_035344_sitefx1.down,
    name: '20261122_035344_sitefx1'
  },
];

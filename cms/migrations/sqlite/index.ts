import * as migration_20261122_015503_begin from './20261122_015503_begin.ts';
import * as migration_20261122_035433_tools from './20261122_035433_tools.ts';

export const migrations = [
  {
    up: migration_20261122_015503_begin.up,
    down: migration_20261122_015503_begin.down,
    name: '20261122_015503_begin',
  },
  {
    up: migration_20261122_035433_tools.up,
    down: migration_20261122_035433_tools.down,
    name: '20261122_035433_tools'
  },
];

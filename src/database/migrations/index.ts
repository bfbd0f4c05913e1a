import * as migration_20261124_131710_initial from './20261124_131710_initial';

export const migrations = [
  {
    up: migration_20261124_131710_initial.up,
    down: migration_20261124_131710_initial.down,
    name: '20261124_131710_initial'
  },
];

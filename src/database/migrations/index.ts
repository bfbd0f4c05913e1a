import * as migration_20261124_101039_initial from './20261124_101039_initial';

export const migrations = [
  {
    up: migration_20261124_101039_initial.up,
    down: migration_20261124_101039_initial.down,
    name: '20261124_101039_initial'
  },
];

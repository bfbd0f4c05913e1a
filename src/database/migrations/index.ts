import * as migration_20261124_110033_initial from './20261124_110033_initial';

export const migrations = [
  {
    up: migration_20261124_110033_initial.up,
    down: migration_20261124_110033_initial.down,
    name: '20261124_110033_initial'
  },
];

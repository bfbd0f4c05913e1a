import * as migration_20261124_104759_initial from './20261124_104759_initial';

export const migrations = [
  {
    up: migration_20261124_104759_initial.up,
    down: migration_20261124_104759_initial.down,
    name: '20261124_104759_initial'
  },
];

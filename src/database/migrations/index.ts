import * as migration_20261124_103851_initial from './20261124_103851_initial';

export const migrations = [
  {
    up: migration_20261124_103851_initial.up,
    down: migration_20261124_103851_initial.down,
    name: '20261124_103851_initial'
  },
];

import * as migration_20261124_131710_initial from './20261124_131710_initial';
import * as migration_20261125_070258_portable_ids from './20261125_070258_portable_ids';
import * as migration_20261125_092405_lease_tokens from './20261125_092405_lease_tokens';
import * as migration_20261125_120740_storage_prefix from './20261125_120740_storage_prefix';
import * as migration_20261125_165057_saved_by from './20261125_165057_saved_by';

export const migrations = [
  {
    up: migration_20261124_131710_initial.up,
    down: migration_20261124_131710_initial.down,
    name: '20261124_131710_initial',
  },
  {
    up: migration_20261125_070258_portable_ids.up,
    down: migration_20261125_070258_portable_ids.down,
    name: '20261125_070258_portable_ids',
  },
  {
    up: migration_20261125_092405_lease_tokens.up,
    down: migration_20261125_092405_lease_tokens.down,
    name: '20261125_092405_lease_tokens',
  },
  {
    up: migration_20261125_120740_storage_prefix.up,
    down: migration_20261125_120740_storage_prefix.down,
    name: '20261125_120740_storage_prefix',
  },
  {
    up: migration_20261125_165057_saved_by.up,
    down: migration_20261125_165057_saved_by.down,
    name: '20261125_165057_saved_by'
  },
];

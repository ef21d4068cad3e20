import { keysOf, LOCAL_PREFIX } from './backend.ts';
import { keepAside } from './journal.ts';
import { type DossierRecord, recordFrom } from './record.ts';
import { recordKey } from './session.ts';
import type { StartPlace } from './start.ts';
import { KEY_OF_VERSION_ONE } from './keys.ts';
import { recordOfVersionOne } from './versionOne.ts';

/** Brings over what the first version kept; the key under which it stays, when it cannot be read. */
export async function migrate(
  { backend, local }: StartPlace,
  text: string,
): Promise<DossierRecord | string> {
  const record = recordOfVersionOne(text);
  if (record === null) {
    const keptAs = keepAside(local(), KEY_OF_VERSION_ONE, text);
    if (keptAs !== null) local().removeItem(KEY_OF_VERSION_ONE);
    return keptAs ?? KEY_OF_VERSION_ONE;
  }
  try {
    await backend.update(recordKey(record.id), (held) => held ?? record);
    local().removeItem(KEY_OF_VERSION_ONE);
  } catch {
    // It stays where it is, and is opened from there.
  }
  return record;
}

/** Records that a visit without a database had to leave in local storage. */
export async function moveFromLocal({ backend, local }: StartPlace): Promise<void> {
  for (const key of keysOf(local(), LOCAL_PREFIX)) {
    const record = recordFrom(JSON.parse(local().getItem(key) ?? 'null'));
    if (record === null) continue;
    await backend.update(recordKey(record.id), (held) => held ?? record);
    local().removeItem(key);
  }
}

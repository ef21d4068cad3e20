import type { ChangingText } from '../../../../text/screen/whatif/changing.en.ts';
import type { MenuItem } from './newChanges.ts';

/** What an item of the menu is called. */
export function menuLabel(item: MenuItem, words: ChangingText['menu']): string {
  switch (item.kind) {
    case 'language-test':
      return words.language[item.who][item.language];
    case 'work':
    case 'credential':
      return words[item.kind][item.inCanada ? 'inCanada' : 'abroad'];
    default:
      return words.items[item.kind];
  }
}

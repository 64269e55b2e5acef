// Loaded by the search box at the head of every page once somebody types into it.
import { openQuickBox } from './quick-box.ts';

const field = document.querySelector<HTMLInputElement>('[data-quick] input');
if (field !== null) void openQuickBox(field);

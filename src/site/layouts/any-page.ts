// What any page may need, in one file: a request less on a slow line, for half a kilobyte where nothing is cited.
import '../components/official/copy-cite.ts';
import '../components/site/quick-search.ts';
// By their addresses, as the box of the search: brought along, they would weigh on every page.
import markAsked from '../components/search/mark-asked.ts?worker&url';
import afterPage from './after-page.ts?worker&url';

// Long after the first words; what waits for nobody needs no word of the page that it is whole. Not beside an answer.
if (!location.search) setTimeout(() => import(/* @vite-ignore */ afterPage), 3000);

// Words of a question that led here, or once did: one more small file, and only then.
if (history.state?.asked || name) void import(/* @vite-ignore */ markAsked);

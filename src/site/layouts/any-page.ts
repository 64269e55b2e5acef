// What any page may need, in one file: a request less on a slow line, for half a kilobyte where nothing is cited.
import '../components/official/copy-citation.ts';
import '../components/site/quick-search.ts';
import '../offline/keep-pages-later.ts';

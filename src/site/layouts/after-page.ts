// What nobody needs to read: asked for once the page is there.
import '../components/site/share.ts';
import '../offline/keep-pages.ts';

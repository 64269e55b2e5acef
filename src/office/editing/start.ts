import CMS from '@sveltia/cms';

// The page is of no use without its configuration: a failure is left to show in the console.
const response = await fetch(new URL('cau-hinh.json', document.baseURI));
CMS.init({ config: await response.json() });

// In an emergency, put this file into the published folder as ngoai-tuyen.js: every browser that kept pages of the site
// asks for it at its next visit, drops what it kept and goes without from then on. The next build brings the other back.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const { pathname } = new URL(self.registration.scope);
  const dropAll = caches
    .keys()
    .then((names) =>
      Promise.all(names.filter((name) => name.startsWith(`${pathname} `)).map((name) => caches.delete(name))),
    );
  event.waitUntil(dropAll.then(() => self.registration.unregister()));
});

// The picture and the table are there without this script; it only lets values be read on the picture itself.
const pictures = document.querySelectorAll<HTMLElement>('[data-chart]');
const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
const isSaving = connection?.saveData || matchMedia('(prefers-reduced-data: reduce)').matches;

if (!isSaving && 'IntersectionObserver' in window) {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        // Where it fails, the picture stays. Named after it is there: taken apart, it would be taken apart twice.
        import('./interactive.ts').then((module) => module.makeInteractive(target)).catch(() => undefined);
      }
    },
    { rootMargin: '200px' },
  );
  const watch = () => {
    for (const picture of pictures) observer.observe(picture);
  };
  if (document.readyState === 'complete') watch();
  else addEventListener('load', watch);
}

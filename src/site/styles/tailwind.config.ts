import type { Config } from 'tailwindcss';

/** Space, type and screens. Colours are in tokens.css, where the two themes live side by side. */
export default {
  content: ['./src/site/**/*.{astro,ts}'],
  theme: {
    screens: { md: '48rem', lg: '64rem', xl: '80rem' },
    // An 8 px rhythm, counted in units of the reader's own font size.
    spacing: {
      0: '0',
      px: '1px',
      0.5: '0.25rem',
      1: '0.5rem',
      1.5: '0.75rem',
      2: '1rem',
      3: '1.5rem',
      4: '2rem',
      5: '2.5rem',
      6: '3rem',
      8: '4rem',
      10: '5rem',
    },
    // A column of our own words: about 80 letters.
    extend: { maxWidth: { column: '46rem' } },
  },
} satisfies Config;

/** The colours of a chart: those of `styles/tokens.css`, which a canvas cannot read. A test holds the two together. */
export interface ChartTheme {
  paper: string;
  ink: string;
  inkQuiet: string;
  hairline: string;
  /** What was promised: paths, levels, marks of the goal. */
  identity: string;
  /** What another place of the programme says. */
  gold: string;
  /** The promised range. */
  goldWash: string;
}

export type ThemeName = 'light' | 'dark' | 'print';

export const chartThemes: Record<ThemeName, ChartTheme> = {
  light: {
    paper: '#fbf8f1',
    ink: '#241c15',
    inkQuiet: '#5d5247',
    hairline: '#ddd3c2',
    identity: '#96171b',
    gold: '#7a5a12',
    goldWash: '#f6ebcf',
  },
  dark: {
    paper: '#211d19',
    ink: '#efe7da',
    inkQuiet: '#b9ad9c',
    hairline: '#463f36',
    identity: '#f2958c',
    gold: '#dcbc6b',
    goldWash: '#3a301b',
  },
  print: {
    paper: '#fff',
    ink: '#000',
    inkQuiet: '#333',
    hairline: '#999',
    identity: '#000',
    gold: '#000',
    goldWash: '#fff',
  },
};

/** A theme with the commune's own colour of identity, where it gives one. */
export function themeOf(name: ThemeName, colours?: { light: string; dark: string }): ChartTheme {
  const theme = chartThemes[name];
  return colours === undefined || name === 'print' ? theme : { ...theme, identity: colours[name] };
}

/** The faces of a chart: files at build, those of the page in the browser. */
export interface ChartFace {
  text: string;
  strong: string;
  /** `normal` where the strong face is a file of its own. */
  strongWeight: 'normal' | '600';
}

export type ChartSize = 'wide' | 'narrow';

/** Everything about the looks of one drawing. */
export interface ChartLook {
  theme: ChartTheme;
  size: ChartSize;
  face: ChartFace;
}

/** CSS pixels of the two pictures of the page. */
export const chartSizes: Record<ChartSize, { width: number; height: number }> = {
  wide: { width: 760, height: 400 },
  narrow: { width: 344, height: 300 },
};

/** Width of a bar, as a share of the width of the picture: five years stand side by side. */
export const barShares: Record<ChartSize, number> = { wide: 0.11, narrow: 0.15 };

/** Type in CSS pixels; the narrow picture is often shown smaller than it is drawn. */
export const typeSizes: Record<ChartSize, { text: number; strong: number; empty: number }> = {
  wide: { text: 15, strong: 17, empty: 22 },
  narrow: { text: 15, strong: 15, empty: 19 },
};

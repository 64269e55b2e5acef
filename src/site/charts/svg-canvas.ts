import { escapeXml } from '../../core/text/xml.ts';

/** Measures words in the font that is set: the files of `fonts.ts`, wider than the faces of most systems. */
export interface Ruler {
  font: string;
  measureText: (words: string) => TextMetrics;
}

type Shape = 'path' | 'rect' | 'text' | 'circle';
type Attributes = Record<string, string | number | undefined>;

const settings = ['fillStyle', 'strokeStyle', 'lineWidth', 'lineJoin', 'font', 'textAlign', 'textBaseline'] as const;
const anchors: Partial<Record<CanvasTextAlign, string>> = { center: 'middle', right: 'end' };

/** The face of a page's own words, so that a picture and what stands around it are of one hand. */
const face = "system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif";

/**
 * A canvas that writes down as SVG what Chart.js and our marks paint: sharp on every screen and on paper, in a tenth
 * of the bytes of pixels, and in no time. It knows what our charts use and nothing more: whole circles, turns by nothing,
 * and no clipping, since their scales hold every value.
 */
export class SvgCanvas {
  fillStyle = '#000';
  strokeStyle = '#000';
  lineWidth = 1;
  lineJoin: CanvasLineJoin = 'miter';
  lineCap: CanvasLineCap = 'butt';
  lineDashOffset = 0;
  font = '';
  textAlign: CanvasTextAlign = 'left';
  textBaseline: CanvasTextBaseline = 'alphabetic';
  readonly canvas = this;
  readonly style = {};
  private dash: number[] = [];
  private left = 0;
  private top = 0;
  private path = '';
  private shapes: string[] = [];
  private halo: Attributes = {};
  private readonly saved: (() => void)[] = [];

  width: number;
  height: number;
  private readonly ruler: Ruler;

  constructor(width: number, height: number, ruler: Ruler) {
    this.width = width;
    this.height = height;
    this.ruler = ruler;
  }

  getContext(): this {
    return this;
  }

  /** The picture, as the text of a file. */
  toSvg(): string {
    const size = `width="${this.width}" height="${this.height}" viewBox="0 0 ${this.width} ${this.height}"`;
    return `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${face}">${this.shapes.join('')}</svg>\n`;
  }

  measureText(words: string): TextMetrics {
    // To be told a font, even the same again, takes the ruler longer than to measure.
    if (this.ruler.font !== this.font) this.ruler.font = this.font;
    return this.ruler.measureText(words);
  }

  save(): void {
    const before = settings.map((name) => [name, this[name]] as const);
    const { dash, left, top } = this;
    this.saved.push(() => Object.assign(this, Object.fromEntries(before), { dash, left, top }));
  }

  restore(): void {
    this.saved.pop()?.();
  }

  translate(right: number, down: number): void {
    this.left += right;
    this.top += down;
  }

  rotate(turn: number): void {
    if (turn !== 0) throw new Error('Nothing in our charts is turned');
  }

  resetTransform(): void {
    this.left = 0;
    this.top = 0;
  }

  setTransform(): void {
    this.resetTransform();
  }

  setLineDash(dash: number[]): void {
    this.dash = dash;
  }

  clearRect(): void {
    this.shapes = [];
  }

  clip(): void {}

  beginPath(): void {
    this.path = '';
  }

  closePath(): void {
    this.path += 'Z';
  }

  moveTo(x: number, y: number): void {
    this.path += `M${this.at(x, y)}`;
  }

  lineTo(x: number, y: number): void {
    this.path += `${this.path === '' ? 'M' : 'L'}${this.at(x, y)}`;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.path += `M${this.at(x, y)}h${short(width)}v${short(height)}h${short(-width)}Z`;
  }

  arc(x: number, y: number, radius: number): void {
    const [r, across] = [short(radius), short(2 * radius)];
    this.path += `M${this.at(x - radius, y)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0`;
  }

  fill(rule?: 'evenodd'): void {
    this.add('path', { d: this.path, fill: this.fillStyle, 'fill-rule': rule });
  }

  stroke(): void {
    if (this.strokeStyle === 'transparent') return;
    const dashes = this.dash.length > 0 ? this.dash.join(' ') : undefined;
    this.add('path', { d: this.path, fill: 'none', ...this.line(), 'stroke-dasharray': dashes });
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    const [left, top] = this.at(x, y).split(' ');
    this.add('rect', { x: left, y: top, width: short(width), height: short(height), fill: this.fillStyle });
  }

  /** What our charts stroke before they fill it is the halo of the same words. */
  strokeText(): void {
    this.halo = { ...this.line(), 'paint-order': 'stroke' };
  }

  fillText(words: string, x: number, y: number): void {
    const size = Number(/(\d+)px/.exec(this.font)?.[1]);
    const [left, top] = this.at(x, this.textBaseline === 'middle' ? y + 0.35 * size : y).split(' ');
    const weight = /strong|600/i.test(this.font) ? 600 : undefined;
    const anchor = anchors[this.textAlign];
    const type = { 'font-size': size, 'font-weight': weight, 'text-anchor': anchor, fill: this.fillStyle };
    this.add('text', { x: left, y: top, ...type, ...this.halo }, words);
    this.halo = {};
  }

  private line(): Attributes {
    const join = this.lineJoin === 'miter' ? undefined : this.lineJoin;
    return { stroke: this.strokeStyle, 'stroke-width': this.lineWidth, 'stroke-linejoin': join };
  }

  private at(x: number, y: number): string {
    return `${short(x + this.left)} ${short(y + this.top)}`;
  }

  private add(shape: Shape, attributes: Attributes, words?: string): void {
    const written = Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined ? [] : ` ${name}="${escapeXml(String(value))}"`,
    );
    const content = words === undefined ? '/>' : `>${escapeXml(words)}</${shape}>`;
    this.shapes.push(`<${shape}${written.join('')}${content}`);
  }
}

/** A tenth of a pixel is finer than a screen shows. */
function short(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

import { beforeEach, describe, expect, it } from 'vitest';
import { SvgCanvas } from '../../../src/site/charts/svg-canvas.ts';

describe('a canvas that writes SVG', () => {
  let asked: string[];
  let canvas: SvgCanvas;
  beforeEach(() => {
    asked = [];
    const ruler = {
      font: '',
      measureText(words: string) {
        asked.push(`${this.font}: ${words}`);
        return { width: 10 } as TextMetrics;
      },
    };
    canvas = new SvgCanvas(40, 20, ruler);
  });

  const shapes = () => /<svg [^>]*>(.*)<\/svg>/.exec(canvas.toSvg())?.[1];

  it('writes lines with their dashes, to a tenth of a pixel', () => {
    canvas.strokeStyle = '#96171b';
    canvas.lineWidth = 2;
    canvas.setLineDash([8, 5]);
    canvas.beginPath();
    canvas.moveTo(1, 2.04);
    canvas.lineTo(10.26, 2);
    canvas.stroke();
    expect(shapes()).toBe(
      '<path d="M1 2L10.3 2" fill="none" stroke="#96171b" stroke-width="2" stroke-dasharray="8 5"/>',
    );
  });

  it('writes a circle and a bar with a hole, and no line that is not seen', () => {
    canvas.fillStyle = '#241c15';
    canvas.beginPath();
    canvas.arc(10, 10, 4);
    canvas.fill();
    canvas.beginPath();
    canvas.rect(0, 0, 8, 6);
    canvas.rect(1, 1, 6, 4);
    canvas.fill('evenodd');
    canvas.strokeStyle = 'transparent';
    canvas.stroke();
    expect(shapes()).toBe(
      '<path d="M6 10a4 4 0 1 0 8 0a4 4 0 1 0 -8 0" fill="#241c15"/>' +
        '<path d="M0 0h8v6h-8ZM1 1h6v4h-6Z" fill="#241c15" fill-rule="evenodd"/>',
    );
  });

  it('writes words with the halo that was stroked under them, and no other words with it', () => {
    canvas.font = 'normal 17px "Share Strong"';
    canvas.textAlign = 'center';
    canvas.lineWidth = 5;
    canvas.lineJoin = 'round';
    canvas.strokeStyle = '#fbf8f1';
    canvas.fillStyle = '#241c15';
    canvas.strokeText();
    canvas.fillText('< 5% & giảm', 20, 10);
    canvas.font = '15px "Share Text"';
    canvas.textAlign = 'right';
    canvas.textBaseline = 'middle';
    canvas.fillText('2026', 20, 10);
    expect(shapes()).toBe(
      '<text x="20" y="10" font-size="17" font-weight="600" text-anchor="middle" fill="#241c15" stroke="#fbf8f1" ' +
        'stroke-width="5" stroke-linejoin="round" paint-order="stroke">&lt; 5% &amp; giảm</text>' +
        '<text x="20" y="15.3" font-size="15" text-anchor="end" fill="#241c15">2026</text>',
    );
  });

  it('remembers what was set before, also where it stood', () => {
    canvas.fillStyle = '#241c15';
    canvas.save();
    canvas.translate(5, 5);
    canvas.fillStyle = '#96171b';
    canvas.fillRect(1, 1, 2, 2);
    canvas.restore();
    canvas.fillRect(1, 1, 2, 2);
    expect(shapes()).toBe(
      '<rect x="6" y="6" width="2" height="2" fill="#96171b"/><rect x="1" y="1" width="2" height="2" fill="#241c15"/>',
    );
  });

  it('measures words in the font that is set', () => {
    canvas.font = '15px "Share Text"';
    expect(canvas.measureText('mức').width).toBe(10);
    expect(asked).toEqual(['15px "Share Text": mức']);
  });

  it('refuses what it cannot write', () => {
    expect(() => canvas.rotate(1)).toThrow('Nothing in our charts is turned');
  });
});

export interface Palette {
  ground: string;
  shade: string;
  main: string;
  dark: string;
  light: string;
}

export type Motif = (palette: Palette) => string;

const line = (d: string, colour: string, width = 6): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`;
const fill = (d: string, colour: string): string => `<path d="${d}" fill="${colour}"/>`;
const oval = (x: number, y: number, rx: number, ry: number, colour: string): string =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${colour}"/>`;
const box = (x: number, y: number, w: number, h: number, r: number, colour: string): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${colour}"/>`;

/** Drawings on a 240 by 240 field, named by the first word of a picture's file. */
export const motifs: Record<string, Motif> = {
  mug: (p) =>
    line('M158 106h10a22 22 0 0 1 0 44h-12', p.dark, 11) +
    fill('M68 88h92v74a26 26 0 0 1-26 26H94a26 26 0 0 1-26-26z', p.main) +
    oval(114, 88, 46, 11, p.light) +
    oval(114, 90, 37, 7, p.dark),
  bowl: (p) =>
    fill('M44 112h152c0 44-32 76-76 76s-76-32-76-76z', p.main) +
    oval(120, 112, 76, 18, p.light) +
    oval(120, 115, 62, 12, p.dark) +
    fill('M84 112q12-34 36-8q20-30 38 6q-36 12-74 2z', 'hsl(110 30% 55%)'),
  towel: (p) =>
    box(56, 146, 128, 38, 12, p.dark) +
    box(60, 110, 120, 38, 12, p.main) +
    box(64, 74, 112, 38, 12, p.light) +
    line('M78 93h60M74 129h66M70 165h72', p.ground, 3),
  lantern: (p) =>
    line('M96 84q24-44 48 0', p.dark, 5) +
    box(82, 84, 76, 12, 4, p.dark) +
    box(88, 96, 64, 76, 2, p.light) +
    oval(120, 140, 9, 16, 'hsl(42 90% 62%)') +
    box(112, 152, 16, 20, 2, p.ground) +
    box(80, 172, 80, 14, 4, p.dark),
  kettle: (p) =>
    line('M82 92q38-60 76 0', p.dark, 9) +
    fill('M66 128l-24-22 14-6 26 18z', p.dark) +
    fill('M68 182q-8-74 52-82q60 8 52 82q-52 14-104 0z', p.main) +
    oval(120, 101, 28, 7, p.dark) +
    oval(120, 92, 7, 7, p.dark),
  vase: (p) =>
    line('M120 120V44M120 76l-22-16M120 66l20-18', 'hsl(110 25% 42%)', 4) +
    oval(96, 58, 10, 6, 'hsl(110 28% 52%)') +
    oval(142, 46, 10, 6, 'hsl(110 28% 52%)') +
    fill('M108 104h24v24q24 18 20 46q-32 22-64 0q-4-28 20-46z', p.light) +
    oval(120, 104, 12, 4, p.main),
  tray: (p) =>
    box(40, 126, 160, 54, 18, p.dark) +
    box(48, 120, 144, 50, 16, p.main) +
    box(60, 128, 120, 34, 10, p.light) +
    oval(96, 142, 20, 10, p.ground) +
    oval(148, 144, 16, 8, p.dark),
  blanket: (p) =>
    line('M64 184v10M88 184v10M112 184v10M136 184v10M160 184v10M176 184v10', p.dark, 3) +
    box(54, 138, 132, 48, 12, p.main) +
    box(54, 100, 132, 54, 18, p.light) +
    line('M70 118h100M70 134h100', p.main, 3) +
    line('M70 164h100', p.light, 3),
  stool: (p) =>
    line('M84 112L72 188M156 112l12 76M104 112l-6 66M136 112l6 66', p.dark, 9) +
    line('M80 156h80', p.dark, 6) +
    oval(120, 106, 58, 16, p.main) +
    oval(120, 102, 58, 14, p.light),
  dripper: (p) =>
    fill('M76 70h88l-30 42h-28z', p.main) +
    box(92, 110, 56, 8, 4, p.dark) +
    fill('M94 122h52l14 56q-40 18-80 0z', p.light) +
    fill('M88 150q32 10 64 0l7 28q-39 17-78 0z', 'hsl(25 40% 36%)'),
  plant: (p) =>
    line('M120 140V64', 'hsl(110 25% 38%)', 5) +
    [70, 88, 106].map((y) => oval(98, y, 22, 10, 'hsl(110 28% 48%)')).join('') +
    [62, 82, 102].map((y) => oval(142, y, 22, 10, 'hsl(115 26% 56%)')).join('') +
    fill('M82 132h76l-10 56H92z', p.main) +
    box(78, 126, 84, 14, 4, p.dark),
  tote: (p) =>
    line('M96 104V84a24 24 0 0 1 48 0v20', p.dark, 7) +
    fill('M66 100h108l10 86H56z', p.main) +
    box(96, 128, 48, 34, 3, p.light),
  cushion: (p) =>
    fill('M64 72q56 14 112 0q-12 56 0 112q-56-14-112 0q12-56 0-112z', p.main) +
    line('M84 92q36 8 72 0M84 164q36-8 72 0M120 84v88', p.light, 4),
  soap: (p) =>
    box(66, 140, 108, 42, 18, p.dark) +
    box(74, 106, 92, 40, 16, p.main) +
    box(84, 116, 72, 20, 10, p.light) +
    [84, 108, 150].map((x, i) => oval(x, 82 - i * 8, 7 + i * 3, 7 + i * 3, p.ground)).join(''),
  basket: (p) =>
    line('M72 120q48-92 96 0', p.dark, 8) +
    fill('M56 116h128l-16 70H72z', p.main) +
    line('M62 136h116M66 152h108M70 168h100', p.light, 4) +
    box(52, 110, 136, 12, 6, p.dark),
  avatar: (p) => oval(120, 96, 40, 40, p.main) + oval(120, 204, 74, 62, p.dark),
  cover: (p) =>
    ['plant', 'mug', 'bowl', 'vase', 'kettle', 'towel', 'basket']
      .map((name, index) => {
        const place = `translate(${index * 118 - 330} 68) scale(.62)`;
        return `<g transform="${place}">${motifs[name]?.(p) ?? ''}</g>`;
      })
      .join('') + box(-400, 184, 1100, 8, 0, p.dark),
};

/** Hue, saturation and lightness of the material. */
export const hues: Record<string, readonly [number, number, number]> = {
  mug: [36, 22, 84],
  bowl: [26, 44, 52],
  towel: [212, 22, 62],
  lantern: [42, 46, 50],
  kettle: [40, 62, 58],
  vase: [186, 18, 74],
  tray: [30, 40, 60],
  blanket: [38, 28, 76],
  stool: [32, 42, 66],
  dripper: [196, 24, 76],
  plant: [16, 42, 60],
  tote: [44, 24, 74],
  cushion: [200, 16, 68],
  soap: [78, 28, 66],
  basket: [34, 42, 58],
  cover: [28, 26, 62],
};

import { describe, expect, it } from '@jest/globals';
import { bare } from '../../api/files/bare.ts';
import { fileTypes, kindOf } from '../../api/files/kinds.ts';
import { fileKinds, type FileKind } from '../../domain/files.ts';
import { exif, jpegOf, pdf, pngOf, segment, webpOf, where } from './sampleFiles.ts';

const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1');

describe('what a file is', () => {
  const files: readonly (readonly [FileKind, Buffer])[] = [
    ['JPEG', jpegOf([])],
    ['PNG', pngOf([])],
    ['WEBP', webpOf([])],
    ['HEIC', heic],
    ['PDF', pdf],
  ];

  it.each(files)('is %s by its first bytes', (kind, bytes) => {
    expect(kindOf(bytes)).toBe(kind);
  });

  it('is nothing that is taken where it only calls itself so', () => {
    const others = ['<html>', 'GIF89a', 'MZ\x90\0', '<svg xmlns', 'PK\x03\x04', '\0\0\0\x18ftypmp42', ''];
    for (const text of others) expect(kindOf(Buffer.from(text, 'latin1'))).toBeNull();
  });

  it('has a type that a browser does not guess beyond', () => {
    expect(fileKinds.map((kind) => fileTypes[kind].type)).toEqual([
      'image/jpeg',
      'image/png',
      'image/webp',
      'image/heic',
      'application/pdf',
    ]);
  });
});

describe('a photo that is sealed', () => {
  it('tells no more where, when and with what it was taken, and still stands upright', () => {
    const photo = jpegOf([
      segment(0xe0, 'JFIF\0\x01\x01\0\0\x01\0\x01\0\0'),
      exif(6),
      segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${where}</x:xmpmeta>`),
      segment(0xe2, 'ICC_PROFILE\0\x01\x01colours'),
      segment(0xe2, `MPF\0${where}`),
      segment(0xed, `Photoshop 3.0\0${where}`),
      segment(0xfe, where),
    ]);
    const bared = bare('JPEG', Buffer.concat([photo, Buffer.from(`a film after the end ${where}`)]));
    expect(bared?.includes(where)).toBe(false);
    const text = bared?.toString('latin1') ?? '';
    expect(text).toContain('JFIF');
    expect(text).toContain('ICC_PROFILE');
    expect(text).toContain('Exif\0\0MM\0*');
    expect(text.match(/Exif/g)).toHaveLength(1);
    expect(bared?.readUInt16BE(text.indexOf('Exif') + 6 + 8 + 2 + 8)).toBe(6);
    expect(bared?.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
    expect(kindOf(bared ?? Buffer.alloc(0))).toBe('JPEG');
  });

  it('keeps all of its picture, escaped bytes, restarts and further scans with it', () => {
    const plain = jpegOf([]);
    expect(bare('JPEG', plain)).toEqual(plain);
    expect(bare('JPEG', jpegOf([exif(1)]))).toEqual(plain);
  });

  it.each(['JPEG', 'PNG', 'WEBP'] as const)('is not taken as %s where its end is missing', (kind) => {
    const whole = { JPEG: jpegOf([exif(6)]), PNG: pngOf([]), WEBP: webpOf([]) }[kind];
    for (let length = 12; length < whole.length; length += 3)
      expect([length, bare(kind, whole.subarray(0, length))]).toEqual([length, null]);
  });

  it('loses the texts, times and Exif of a PNG, and keeps its colours', () => {
    const bared = bare(
      'PNG',
      pngOf([
        ['tEXt', `Comment\0${where}`],
        ['eXIf', where],
        ['sRGB', '\0'],
      ]),
    );
    expect(bared).toEqual(pngOf([['sRGB', '\0']]));
  });

  it('loses the Exif and XMP of a WebP, and no longer promises them', () => {
    const extended = (flags: number): readonly [string, string] => [
      'VP8X',
      `${String.fromCharCode(flags)}\0\0\0\0\0\0\0\0\0`,
    ];
    const bared = bare('WEBP', webpOf([extended(0x2c), ['EXIF', where], ['XMP ', where]]));
    expect(bared).toEqual(webpOf([extended(0x20)]));
  });

  it('stays as it came where it is HEIC or PDF', () => {
    expect(bare('HEIC', heic)).toBe(heic);
    expect(bare('PDF', pdf)).toBe(pdf);
  });
});

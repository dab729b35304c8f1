import { fileLimits } from '../domain/files.ts';
import type { Said } from './language.ts';

const megabytes = (bytes: number): string => String(Math.floor(bytes / 1024 / 1024));

/** What the door says to photos and files, each with what to do; of several nothing is taken where one is not right. */
export const fileProblems = {
  fileNotFound: {
    ko: '이 사례에 그런 사진이나 파일이 없습니다. 사례의 목록에서 다시 골라 주세요.',
    en: 'This case has no such photo or file. Please choose one from its list.',
  },
  filesMissing: {
    ko: '사진이나 파일을 하나 이상 골라 주세요.',
    en: 'Please choose at least one photo or file.',
  },
  fileEmpty: {
    ko: '내용이 없는 파일이 있습니다. 아무것도 올리지 않았습니다. 그 파일을 빼고 다시 골라 주세요.',
    en: 'One of the files is empty. Nothing was attached. Please choose again without it.',
  },
  fileTooLarge: {
    ko: `파일 하나는 ${megabytes(fileLimits.mostBytes)}MB까지입니다. 아무것도 올리지 않았습니다. 더 작은 사진으로 다시 골라 주세요.`,
    en: `A file may have ${megabytes(fileLimits.mostBytes)} MB. Nothing was attached. Please choose a smaller one.`,
  },
  filesTooMany: {
    ko: `한 번에 ${String(fileLimits.mostAtOnce)}개까지 올릴 수 있습니다. 아무것도 올리지 않았습니다. 나누어 올려 주세요.`,
    en: `At most ${String(fileLimits.mostAtOnce)} files can be sent at a time. Nothing was attached. Please send them in parts.`,
  },
  filesTooLarge: {
    ko: `한 번에 모두 ${megabytes(fileLimits.mostBytesAtOnce)}MB까지 올릴 수 있습니다. 아무것도 올리지 않았습니다. 나누어 올려 주세요.`,
    en: `At most ${megabytes(fileLimits.mostBytesAtOnce)} MB can be sent at a time. Nothing was attached. Please send them in parts.`,
  },
  fileKindUnknown: {
    ko: '사진(JPEG, PNG, WebP, HEIC)과 PDF만 올릴 수 있습니다. 이름이 아니라 내용을 보고 가립니다. 아무것도 올리지 않았습니다.',
    en: 'Only photos (JPEG, PNG, WebP, HEIC) and PDF can be attached, told by what is in them and not by their name. Nothing was attached.',
  },
  fileBroken: {
    ko: '끝까지 읽을 수 없는 사진이 있습니다. 아무것도 올리지 않았습니다. 사진을 다시 찍거나 골라 주세요.',
    en: 'One of the photos cannot be read to its end. Nothing was attached. Please take or choose it again.',
  },
  filesLost: {
    ko: '파일이 끝까지 오지 않았습니다. 아무것도 올리지 않았습니다. 연결을 확인하고 다시 올려 주세요.',
    en: 'The files did not arrive whole. Nothing was attached. Please check the connection and send them again.',
  },
  filesBusy: {
    ko: '지금 다른 파일을 받고 있습니다. 아무것도 올리지 않았습니다. 잠시 뒤에 다시 올려 주세요.',
    en: 'Other files are being taken at this moment. Nothing was attached. Please send them again shortly.',
  },
} as const satisfies Record<string, Said>;

/** 한도윤 → 한○윤, 김솔 → 김○. */
export function maskedName(name: string): string {
  const letters = Array.from(name);
  return letters.map((letter, n) => (n === 0 || (n === letters.length - 1 && n > 1) ? letter : '○')).join('');
}

/** 010-1234-5678 → 010-1234-****, 2026-k1-0417 → 2026-k1-****: the last four are what tells people apart. */
export const maskedEnd = (text: string): string => text.replace(/.{1,4}$/, '****');

/** 1979-03-02 → 1979-**-**. */
export const maskedBirth = (day: string): string => `${day.slice(0, 4)}-**-**`;

/** As far as the 읍·면·동 or street: 경기도 수원시 권선구 ***. */
export function maskedAddress(address: string): string {
  const parts = address.split(/\s+/);
  return parts.length > 1 ? `${parts.slice(0, Math.min(3, parts.length - 1)).join(' ')} ***` : '***';
}

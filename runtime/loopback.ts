/** Whether an address or name means this machine alone, so that nothing sent there can be read on the way. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);

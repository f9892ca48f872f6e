/** The version that reports carry; equal to package.json's, which a test holds. */
export const VERSION = '1.0.0';

/** Addresses of portraits of authors. A film called «Avatar» is none: the name of the file does not tell. */
const AVATAR = /[/.]gravatar\.com\/|\/avatars?\/|googleusercontent\.com\/a-?\//i;

/** True for the portrait of an author, which feeds of WordPress.com have in the place of a picture. */
export const isAvatar = (address: string): boolean => AVATAR.test(address);

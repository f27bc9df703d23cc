// One file on its way or at rest.
export interface FileEntry {
  id: string;
  name: string;
  /** Already written for people: "1.2 MB". */
  size?: string;
  /** 0 to 1 while it travels. */
  progress?: number;
  error?: string;
  href?: string;
}

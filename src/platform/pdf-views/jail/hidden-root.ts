import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { makeOwnFolder } from './own-folder.ts';
import type { Confinement } from './own-namespaces.ts';

/**
 * Builds a root of its own in memory that has programs, their fonts and the folder of this conversion, and nothing else:
 * not the data of the portal, its keys, its environment (`/proc` of its own), nor anybody's home. Only that folder can be
 * written to. Leaves it no right to mount or to make further namespaces. Of a LibreOffice that lies by itself, all is there.
 */
const script = `set -e
folder=$1 program=$2
shift 2
root=/mnt
# what else a mount is has to stay as it is, or the kernel refuses; where it does all the same, the user's own rights hold
keep() {
  is=$(findmnt -n -o VFS-OPTIONS -T "$1" 2>/dev/null || :)
  mount -o "remount,bind,ro\${is#r[ow]}" "$1" 2>/dev/null || :
}
mount -t tmpfs -o mode=755,size=1m tmpfs $root
for dir in /bin /sbin /lib /lib32 /lib64 /libx32; do
  if [ -L $dir ]; then ln -s "$(readlink $dir)" $root$dir
  elif [ -d $dir ]; then mkdir $root$dir; mount --rbind $dir $root$dir; keep $root$dir; fi
done
real=$(readlink -f "$program")
case $real in
/usr/*) own= ;;
/opt/*/*) own=\${real#/opt/} own=/opt/\${own%%/*} ;;
*/program/*) own=\${real%/program/*} ;;
*) own=\${real%/*} ;;
esac
for dir in /usr /etc/alternatives /etc/fonts /etc/libreoffice /var/cache/fontconfig /var/lib/libreoffice "$own" "$folder"; do
  if [ -d "$dir" ]; then
    mkdir -p "$root$dir"; mount --rbind "$dir" "$root$dir"
    [ "$dir" = "$folder" ] || keep "$root$dir"
  fi
done
for file in /etc/ld.so.cache /etc/localtime /etc/passwd /dev/null /dev/zero /dev/random /dev/urandom; do
  if [ -e $file ]; then
    mkdir -p $root\${file%/*}; : > $root$file; mount --bind $file $root$file
    case $file in /etc/*) keep $root$file ;; esac
  fi
done
mkdir -p $root/proc $root/tmp
mount -t proc proc $root/proc
chmod 1777 $root/tmp
exec unshare --root=$root --wd="$folder" -- setpriv --no-new-privs --inh-caps=-all --ambient-caps=-all --bounding-set=-all -- "$@"
`;

/** What {@link ownNamespaces} keep away, and all files but those that programs need (mount_namespaces(7)). */
export const hiddenRoot: Confinement = (folder, program) => [
  'unshare',
  ...[
    '--user',
    '--map-current-user',
    '--keep-caps',
    '--mount',
    '--net',
    '--pid',
    '--fork',
    '--kill-child=KILL',
  ],
  ...['--', 'sh', '-c', script, 'sh', folder, program],
];

/** Whether this machine lets us hide our files from a program. */
export async function mayHide(): Promise<boolean> {
  const folder = await makeOwnFolder();
  try {
    const [program = '', ...args] = hiddenRoot(folder, '/usr/bin/true');
    return spawnSync(program, [...args, '/usr/bin/true'], { timeout: 10_000, stdio: 'ignore' }).status === 0;
  } finally {
    await rm(folder, { recursive: true });
  }
}

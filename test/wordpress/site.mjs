// A real WordPress, Debian's, for the time of a test: database, users and web server of its own, all in a temporary folder.
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '../publish/ports.mjs';
import { startDatabase } from './database.mjs';
import { runPhp, startPhp } from './php.mjs';

/** Where Debian's package keeps WordPress; `WORDPRESS` names the folder of another one. */
const WORDPRESS = process.env.WORDPRESS ?? '/usr/share/wordpress';
const PHP = fileURLToPath(new URL('php/', import.meta.url));

/** A catalogue of translations with the header alone (GNU gettext, "The Format of GNU MO Files"). */
function emptyCatalogue(locale) {
  const header = `Language: ${locale}\n`;
  const numbers = Uint32Array.of(0x950412de, 0, 1, 28, 36, 0, 44, 0, 44, header.length, 45);
  return Buffer.concat([Buffer.from(numbers.buffer), Buffer.from(`\0${header}\0`)]);
}

/** Files of the administration, for what is done there. */
const ADMIN = ['wp-admin/includes/admin.php', 'wp-admin/includes/plugin.php'];

export const ROLES = ['subscriber', 'contributor', 'author', 'editor', 'administrator'];

/**
 * Installs and serves a WordPress. No request leaves the machine: only this machine's servers may be asked. Scheduled events run
 * where a test runs them (`cron`).
 * @param options.locale The site's language.
 * @param options.constants Constants for `wp-config.php`, by their names.
 * @param options.settings Options of `php`.
 */
export async function startSite({ locale = 'id_ID', constants = {}, settings = [] } = {}) {
  const home = await mkdtemp(join(tmpdir(), 'bwi-wordpress-'));
  const remove = () => rmSync(home, { recursive: true, force: true });
  process.once('exit', remove);
  const folder = join(home, 'site');
  const log = join(home, 'debug.log');
  const [database, port] = await Promise.all([startDatabase(home), freePort(), copyWordPress(folder, locale)]);
  const host = `127.0.0.1:${port}`;
  const url = `http://${host}/`;
  await writeFile(
    join(folder, 'wp-config.php'),
    configuration({
      ...{ DB_NAME: 'wordpress', DB_USER: 'root', DB_PASSWORD: '', DB_HOST: `localhost:${database.socket}`, DB_CHARSET: 'utf8mb4' },
      ...Object.fromEntries(['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap(saltsOf)),
      ...{ WP_DEBUG: true, WP_DEBUG_LOG: log, WP_DEBUG_DISPLAY: false, WP_ENVIRONMENT_TYPE: 'local' },
      ...{ WP_HTTP_BLOCK_EXTERNAL: true, WP_ACCESSIBLE_HOSTS: '127.0.0.1,localhost' },
      ...{ DISABLE_WP_CRON: true, AUTOMATIC_UPDATER_DISABLED: true, WP_HOME: url.slice(0, -1), WP_SITEURL: url.slice(0, -1) },
      ...constants,
    }),
  );
  await promisify(execFile)('mariadb', ['--no-defaults', '-u', 'root', `--socket=${database.socket}`, '-e', 'CREATE DATABASE wordpress']);

  const logged = async () => (existsSync(log) ? readFile(log, 'utf8') : '');

  /** Runs PHP, the body of a function with `$data`, and returns what that returns. */
  const wp = async (code, data = null, { installing = false, includes = ADMIN } = {}) => {
    const input = { code, data, host, includes, constants: installing ? { WP_INSTALLING: true } : {} };
    const said = await runPhp(join(PHP, 'run.php'), JSON.stringify(input), settings, [folder]).catch(async (error) => {
      // WordPress keeps what it died of for its log.
      throw new Error(`${error.message}\n${await logged()}`, { cause: error });
    });
    return JSON.parse(said.slice(said.lastIndexOf('\0') + 1));
  };

  const users = await wp(
    `wp_install( 'Desa Contoh', 'administrator', 'administrator@example.org', true, '', 'administrator' );
    update_option( 'WPLANG', $data['locale'] );
    update_option( 'timezone_string', 'Asia/Jakarta' );
    update_option( 'permalink_structure', '/%postname%/' );
    if ( wp_get_theme( 'twentytwentyone' )->exists() ) { switch_theme( 'twentytwentyone' ); }
    $users = array();
    foreach ( $data['roles'] as $role ) {
      $user = get_user_by( 'login', $role );
      $users[ $role ] = $user ? $user->ID : wp_insert_user( array( 'user_login' => $role, 'user_pass' => $role, 'role' => $role ) );
    }
    flush_rewrite_rules();
    return $users;`,
    { locale, roles: ROLES },
    { installing: true, includes: [...ADMIN, 'wp-admin/includes/upgrade.php'] },
  );
  const server = await startPhp(folder, join(PHP, 'router.php'), { port, settings });

  return {
    url,
    folder,
    /** The number of each user, by role; a user's name and password are the name of the role. */
    users,
    wp,

    /**
     * Publishes a post as a user of `role` would, with what WordPress takes out of their texts.
     * @param post Fields of `wp_insert_post`, or the content alone.
     * @returns its id, its address, and its content as it is stored.
     */
    asRole: (role, post) =>
      wp(
        `wp_set_current_user( $data['user'] );
        kses_init();
        $id = wp_insert_post( wp_slash( $data['post'] ), true );
        if ( is_wp_error( $id ) ) { throw new Exception( $id->get_error_message() ); }
        return array( 'id' => $id, 'url' => get_permalink( $id ), 'content' => get_post( $id )->post_content );`,
        {
          user: users[role],
          post: { post_title: 'Percobaan', post_status: 'publish', ...(typeof post === 'string' ? { post_content: post } : post) },
        },
      ),

    /** The cookies of a user who is logged in, as puppeteer sets them. */
    cookies: (role) =>
      wp(
        `$expires = time() + DAY_IN_SECONDS;
        $token = WP_Session_Tokens::get_instance( $data['user'] )->create( $expires );
        $cookie = static fn ( $name, $scheme ) => array(
          'name' => $name, 'value' => wp_generate_auth_cookie( $data['user'], $expires, $scheme, $token ), 'url' => $data['url'],
        );
        return array( $cookie( AUTH_COOKIE, 'auth' ), $cookie( LOGGED_IN_COOKIE, 'logged_in' ) );`,
        { user: users[role], url },
      ),

    /** Puts the folder of a plugin among the others, and activates it. @returns its file, as WordPress names it. */
    async activate(plugin, file = `${basename(plugin)}.php`) {
      const name = basename(plugin);
      await cp(plugin, join(folder, 'wp-content/plugins', name), { recursive: true, dereference: true });
      await wp(
        `wp_cache_delete( 'plugins', 'plugins' );
        $result = activate_plugin( $data );
        if ( is_wp_error( $result ) ) { throw new Exception( $result->get_error_message() ); }`,
        `${name}/${file}`,
      );
      return `${name}/${file}`;
    },

    /** Deactivates a plugin and deletes it with all that is its own, as the button in the list of plugins does. */
    uninstall: (file) => wp(`deactivate_plugins( $data ); return delete_plugins( array( $data ) );`, file),

    /** Runs the events that are due. */
    cron: () => fetch(`${url}wp-cron.php?doing_wp_cron`).then((response) => response.text()),

    /** What PHP and WordPress have complained of in files of ours. */
    complaints: async () => (await logged()).split('\n').filter((line) => line.includes('wp-content/plugins/')),

    async stop() {
      await server.stop();
      await database.stop();
      process.off('exit', remove);
      remove();
    },
  };
}

/** Scripts find each other by the folder in which they really are: what is called by address is copied, what they include need not be. */
async function copyWordPress(folder, locale) {
  await cp(WORDPRESS, folder, {
    recursive: true,
    dereference: true,
    filter: (path) => !/\/wp-includes$|\/wp-config\.php$|\.htaccess$/.test(path),
  });
  await symlink(join(WORDPRESS, 'wp-includes'), join(folder, 'wp-includes'));
  await mkdir(join(folder, 'wp-content/mu-plugins'), { recursive: true });
  await mkdir(join(folder, 'wp-content/uploads'));
  await cp(join(PHP, 'hosts.php'), join(folder, 'wp-content/mu-plugins/hosts.php'));
  // A language is one that WordPress has a file of; its own words stay English.
  await mkdir(join(folder, 'wp-content/languages'));
  await writeFile(join(folder, `wp-content/languages/${locale}.mo`), emptyCatalogue(locale));
}

const saltsOf = (name) => ['KEY', 'SALT'].map((kind) => [`${name}_${kind}`, randomBytes(32).toString('hex')]);

const configuration = (constants) => `<?php
${Object.entries(constants)
  .map(([name, value]) => `define( '${name}', ${typeof value === 'string' ? `'${value}'` : value} );`)
  .join('\n')}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

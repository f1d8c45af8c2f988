import type { Wordpress } from './wordpress.ts';

/** What tests do with a WordPress, without its admin. */
export interface Blog {
  useTheme(theme: string): Promise<unknown>;
  /** Stores settings as the form would. @param more PHP, as `, 'lang' => 'de'` */
  use(service: string, token?: string, more?: string): Promise<unknown>;
  /** @param more fields in PHP @returns the number of a new post */
  publish(title: string, more?: string): Promise<number>;
  comment(post: number, text: string, approved?: number): Promise<unknown>;
  /** The address of a post. */
  address(post: number): string;
}

export function blogOf({ php, url }: Pick<Wordpress, 'php' | 'url'>): Blog {
  return {
    useTheme: (theme) => php(`switch_theme('${theme}');`),
    use: (service, token = '', more = '') =>
      php(
        `update_option('wegweiser', array_merge(Wegweiser\\DEFAULTS, ['service' => '${service}', 'token' => '${token}'${more}]));`,
      ),
    publish: async (title, more = '') =>
      Number(
        await php(
          `echo wp_insert_post(['post_title' => '${title}', 'post_content' => 'Text', 'post_status' => 'publish'${more}]);`,
        ),
      ),
    comment: (post, text, approved = 1) =>
      php(
        `wp_insert_comment(['comment_post_ID' => ${post}, 'comment_author' => 'Früher', 'comment_content' => '${text}', 'comment_approved' => ${approved}]);`,
      ),
    address: (post) => `${url}/?p=${post}`,
  };
}

<?php
/**
 * Puts the element in place of WordPress's comments, in classic and in block themes.
 *
 * @package Wegweiser
 */

namespace Wegweiser;

defined( 'ABSPATH' ) || exit;

const SCRIPT = 'wegweiser-embed';

add_filter( 'comments_template', __NAMESPACE__ . '\replace_template', 100 );
add_filter( 'pre_render_block', __NAMESPACE__ . '\replace_block', 10, 2 );
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\load_script' );
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2 );

/** The post whose comments the page shows; null on lists, feeds, previews, AMP pages and in the admin. */
function embedded_post(): ?\WP_Post {
	$is_amp = function_exists( 'amp_is_request' ) && amp_is_request();
	if ( '' === settings()['service'] || is_admin() || is_feed() || is_preview() || ! is_singular() || $is_amp ) {
		return null;
	}
	$post = get_queried_object();
	return $post instanceof \WP_Post && has_page( $post ) ? $post : null;
}

/**
 * For classic themes: the file that shows the comments.
 *
 * @param string $file The theme's.
 */
function replace_template( $file ) {
	$post = embedded_post();
	return $post && get_the_ID() === $post->ID ? dirname( __DIR__ ) . '/templates/comments.php' : $file;
}

/**
 * For block themes: what the blocks of the comments show. A form or a title on its own would stand beside the element's.
 *
 * @param string|null         $shown What another filter shows.
 * @param array<string,mixed> $block The block.
 */
function replace_block( $shown, $block ) {
	$is_comments = in_array( $block['blockName'], array( 'core/comments', 'core/comments-query-loop', 'core/post-comments' ), true );
	$is_form     = 'core/post-comments-form' === $block['blockName'];
	$post        = $is_comments || $is_form ? embedded_post() : null;
	if ( ! $post ) {
		return $shown;
	}
	// Within a list of other posts the loop's post is not the page's.
	if ( get_the_ID() !== $post->ID ) {
		return $shown;
	}
	return $is_form ? '' : '<div id="comments" class="wp-block-comments is-layout-flow">' . comments_markup( $post ) . '</div>';
}

/**
 * The comments of a post: those from before, closed, then the element with the link that stays when it cannot run.
 *
 * @param \WP_Post $post The post.
 */
function comments_markup( \WP_Post $post ): string {
	put_soon( $post->ID );
	$set        = settings();
	$attributes = 'page="' . esc_attr( page_key( $post ) ) . '"';
	foreach ( array( 'lang', 'theme' ) as $name ) {
		$attributes .= '' === $set[ $name ] ? '' : ' ' . $name . '="' . esc_attr( $set[ $name ] ) . '"';
	}
	return ( '1' === $set['earlier'] ? earlier_markup( $post ) : '' )
		. '<wegweiser-comments ' . $attributes . '><a href="' . esc_url( page_address( $post ) ) . '">'
		. esc_html__( 'Read and write comments', 'wegweiser' ) . '</a></wegweiser-comments>';
}

/**
 * WordPress's approved comments of a post, without a form and without links to answer.
 *
 * @param \WP_Post $post The post.
 */
function earlier_markup( \WP_Post $post ): string {
	$comments = get_comments( array( 'post_id' => $post->ID, 'status' => 'approve', 'type' => 'comment', 'orderby' => 'comment_date_gmt', 'order' => 'ASC' ) );
	if ( array() === $comments ) {
		return '';
	}
	$list = wp_list_comments( array( 'style' => 'ol', 'avatar_size' => 0, 'max_depth' => -1, 'per_page' => 0, 'echo' => false, 'callback' => __NAMESPACE__ . '\print_earlier' ), $comments );
	/* translators: %s: how many */
	$title = sprintf( _n( 'Earlier comments (%s)', 'Earlier comments (%s)', count( $comments ), 'wegweiser' ), number_format_i18n( count( $comments ) ) );
	return '<details class="wegweiser-earlier"><summary>' . esc_html( $title ) . '</summary><ol class="comment-list">' . $list . '</ol></details>';
}

/**
 * A comment from before; WordPress closes its item.
 *
 * @param \WP_Comment $comment The comment.
 */
function print_earlier( $comment ): void {
	printf(
		'<li id="comment-%1$d"><p><b>%2$s</b>, <time datetime="%3$s">%4$s</time></p>',
		(int) $comment->comment_ID,
		esc_html( get_comment_author( $comment ) ),
		esc_attr( get_comment_date( 'c', $comment ) ),
		esc_html( get_comment_date( '', $comment ) )
	);
	comment_text( $comment );
}

/** The element's script, only where the element stands. */
function load_script(): void {
	if ( ! embedded_post() ) {
		return;
	}
	// WordPress's own form is not there to be moved.
	wp_dequeue_script( 'comment-reply' );
	$address = settings()['service'] . '/embed.js';
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( SCRIPT, $address, array(), null );
	} else {
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters -- The service sees to it that a new one is loaded.
		wp_enqueue_script( SCRIPT, $address, array(), null, true );
	}
}

/**
 * Before WordPress 6.5: the script is a module.
 *
 * @param string $tag    The element.
 * @param string $handle Whose.
 */
function as_module( $tag, $handle ) {
	return SCRIPT === $handle ? '<script type="module" src="' . esc_url( settings()['service'] . '/embed.js' ) . '"></script>' . "\n" : $tag;
}

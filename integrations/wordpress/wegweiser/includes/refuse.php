<?php
/**
 * Where comments are at the service WordPress takes none: nobody would look at them, and they would be public without
 * having been screened.
 *
 * @package Wegweiser
 */

namespace Wegweiser;

defined( 'ABSPATH' ) || exit;

add_action( 'pre_comment_on_post', __NAMESPACE__ . '\refuse_form' );
add_filter( 'pre_comment_approved', __NAMESPACE__ . '\refuse_comment', 100, 2 );

/**
 * WordPress's form is not shown, but programs send it.
 *
 * @param int $id The post.
 */
function refuse_form( $id ): void {
	$post = get_post( $id );
	if ( $post && is_served( $post ) ) {
		wp_die( '<a href="' . esc_url( page_address( $post ) ) . '">' . esc_html__( 'Read and write comments', 'wegweiser' ) . '</a>', '', array( 'response' => 403 ) );
	}
}

/**
 * The other ways in: REST, XML-RPC, pingbacks and trackbacks. Who moderates may still answer in the admin.
 *
 * @param int|string|\WP_Error $approved What WordPress would do with it.
 * @param array<string,mixed>  $comment  The comment.
 */
function refuse_comment( $approved, $comment ) {
	$post = get_post( (int) ( $comment['comment_post_ID'] ?? 0 ) );
	if ( ! $post || ! is_served( $post ) || current_user_can( 'moderate_comments' ) ) {
		return $approved;
	}
	/* translators: %s: address */
	return new \WP_Error( 'wegweiser', sprintf( __( 'Comments are read and written at %s.', 'wegweiser' ), page_address( $post ) ), array( 'status' => 403 ) );
}

/**
 * Whether the comments of a post are at the service.
 *
 * @param \WP_Post $post The post.
 */
function is_served( \WP_Post $post ): bool {
	return '' !== settings()['service'] && has_page( $post );
}

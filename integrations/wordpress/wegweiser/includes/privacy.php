<?php
/**
 * What WordPress's tools for personal data say of comments that are not in WordPress.
 *
 * @package Wegweiser
 */

namespace Wegweiser;

defined( 'ABSPATH' ) || exit;

add_filter( 'wp_privacy_personal_data_exporters', __NAMESPACE__ . '\add_exporter' );
add_filter( 'wp_privacy_personal_data_erasers', __NAMESPACE__ . '\add_eraser' );
add_action( 'admin_init', __NAMESPACE__ . '\add_policy' );

function add_exporter( array $exporters ): array {
	$exporters['wegweiser'] = array(
		'exporter_friendly_name' => 'Wegweiser',
		'callback'               => __NAMESPACE__ . '\export_data',
	);
	return $exporters;
}

function add_eraser( array $erasers ): array {
	$erasers['wegweiser'] = array(
		'eraser_friendly_name' => 'Wegweiser',
		'callback'             => __NAMESPACE__ . '\erase_data',
	);
	return $erasers;
}

/**
 * The service tells nobody which comments belong to an address, so there is only where they are and how to ask.
 *
 * @return array{data: array, done: bool}
 */
function export_data(): array {
	$service = settings()['service'];
	$data    = array(
		'group_id'    => 'wegweiser',
		'group_label' => __( 'Comments at another service', 'wegweiser' ),
		'item_id'     => 'wegweiser-service',
		'data'        => array(
			array( 'name' => __( 'Kept at', 'wegweiser' ), 'value' => $service ),
			array( 'name' => __( 'How to ask for them', 'wegweiser' ), 'value' => how_to_ask() ),
		),
	);
	return array( 'data' => '' === $service ? array() : array( $data ), 'done' => true );
}

/**
 * Erases nothing, and says so.
 *
 * @return array{items_removed: bool, items_retained: bool, messages: string[], done: bool}
 */
function erase_data(): array {
	$is_used = '' !== settings()['service'];
	return array(
		'items_removed'  => false,
		'items_retained' => $is_used,
		'messages'       => $is_used ? array( not_erased() ) : array(),
		'done'           => true,
	);
}

function how_to_ask(): string {
	return __( 'Comments on this website, with name and e-mail address if given, are kept by another service and not included here. Everybody who comments gets a secret link to a receipt, where the comment can be read and withdrawn at any time. Without that link, please ask this website and say which comments are meant.', 'wegweiser' );
}

function not_erased(): string {
	/* translators: %s: address */
	return sprintf( __( 'Wegweiser: comments at %s were not looked for and not erased. Their writer can withdraw them by the link to the receipt; else a moderator looks for them at the desk.', 'wegweiser' ), settings()['service'] );
}

/** The suggestion for the website's privacy policy. */
function add_policy(): void {
	$service = settings()['service'];
	if ( '' === $service || ! function_exists( 'wp_add_privacy_policy_content' ) ) {
		return;
	}
	/* translators: %s: address */
	$where = sprintf( __( 'Comments are loaded from %s and sent there: the text and, if given, name and e-mail address. No cookies are set, and no one else is asked.', 'wegweiser' ), $service );
	$what  = __( 'A message that asks for personal help is not published; the counselling team alone reads it. What somebody begins to write stays in the tab of the browser until it is sent. By the link to the receipt a comment can be withdrawn at any time.', 'wegweiser' );
	wp_add_privacy_policy_content( 'Wegweiser', '<p>' . esc_html( $where ) . '</p><p>' . esc_html( $what ) . '</p>' );
}

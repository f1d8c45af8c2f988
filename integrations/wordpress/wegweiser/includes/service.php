<?php
/**
 * What WordPress asks of the service.
 *
 * @package Wegweiser
 */

namespace Wegweiser;

defined( 'ABSPATH' ) || exit;

/** Seconds; nobody waits longer for the service. */
const PATIENCE = 3;

/**
 * Sends a request.
 *
 * @param string              $method HTTP method.
 * @param string              $path   Path at the service.
 * @param array<string,mixed> $set    Settings, as of settings().
 * @param array|null          $body   Sent as JSON with the secret.
 * @return array{status: int, body: mixed} Status 0 when nothing answered.
 */
function ask_service( string $method, string $path, array $set, ?array $body = null ): array {
	$arguments = array(
		'method'              => $method,
		'timeout'             => PATIENCE,
		// A redirect could carry the secret elsewhere.
		'redirection'         => 0,
		'headers'             => array( 'Accept' => 'application/json' ),
		// All that is read of an answer, whoever gives it.
		'limit_response_size' => 65536,
		// WordPress names the own address to whomever it asks.
		'user-agent'          => 'Wegweiser for WordPress',
	);
	if ( null !== $body ) {
		$arguments['headers']['Content-Type']  = 'application/json';
		$arguments['headers']['Authorization'] = 'Bearer ' . $set['token'];
		$arguments['body']                     = wp_json_encode( (object) $body );
	}
	$answer = wp_remote_request( $set['service'] . $path, $arguments );
	if ( is_wp_error( $answer ) ) {
		return array( 'status' => 0, 'body' => null );
	}
	return array(
		'status' => (int) wp_remote_retrieve_response_code( $answer ),
		'body'   => json_decode( wp_remote_retrieve_body( $answer ), true ),
	);
}

/**
 * Whether there is a Wegweiser at the address, and whether it takes the secret.
 *
 * @param array<string,string> $set Settings, as of settings().
 * @return array{name: string|null, takes_token: bool} The site's name; null when no Wegweiser answers.
 */
function try_service( array $set ): array {
	$site = ask_service( 'GET', '/api/v1/site', $set );
	if ( 200 !== $site['status'] || ! is_string( $site['body']['name'] ?? null ) ) {
		return array( 'name' => null, 'takes_token' => false );
	}
	// A page without a title is refused with 400, after the secret has been looked at: nothing is changed.
	$takes_token = '' !== $set['token'] && 400 === ask_service( 'PUT', '/api/v1/pages/wp-0', $set, array() )['status'];
	return array( 'name' => $site['body']['name'], 'takes_token' => $takes_token );
}

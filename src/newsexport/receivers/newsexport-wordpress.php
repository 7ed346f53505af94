<?php
/**
 * Plugin Name: newsexport
 * Description: Keeps what newsexport says of a post: which article it is, its printed byline, its credits.
 * Version: 1
 * Requires at least: 6.0
 * License: MIT
 *
 * Put this file into wp-content/mu-plugins (or wp-content/plugins, and activate it). It registers
 * custom fields, so that the REST API keeps them, and lets it find the post of an article:
 * GET /wp-json/wp/v2/posts?newsexport_guid=... for who may edit posts. It prints nothing. On the page
 * of an article whose story shows its featured image, with caption and credit, the theme does not
 * show that a second time.
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		$fields = array(
			'newsexport_guid',
			'newsexport_byline',
			'newsexport_contributors',
			'newsexport_dateline',
			'newsexport_creditline',
			'newsexport_provider',
			'newsexport_source',
			'newsexport_copyright',
			'_newsexport_date_precision',
			'_newsexport_title_basis',
		);
		foreach ( $fields as $field ) {
			register_post_meta(
				'post',
				$field,
				array(
					'type'              => 'string',
					'single'            => true,
					'show_in_rest'      => true,
					// plain text, kept whole (a guid may hold %C3 or <): whoever prints it uses esc_html()
					'sanitize_callback' => function ( $value ) {
						return is_string( $value ) ? wp_check_invalid_utf8( $value ) : '';
					},
					'auth_callback'     => function ( $allowed, $key, $post_id ) {
						return current_user_can( 'edit_post', $post_id );
					},
				)
			);
		}
	}
);

add_filter(
	'rest_post_query',
	function ( $args, $request ) {
		$guid = $request->get_param( 'newsexport_guid' );
		if ( is_string( $guid ) && '' !== $guid && current_user_can( 'edit_posts' ) ) {
			$args['meta_query'][] = array(
				'key'   => 'newsexport_guid',
				'value' => $guid,
			);
		}
		return $args;
	},
	10,
	2
);

add_filter(
	'post_thumbnail_html',
	function ( $html, $post_id, $image_id ) {
		if ( ! is_singular( 'post' ) || get_queried_object_id() !== (int) $post_id ) {
			return $html;
		}
		$is_ours  = '' !== (string) get_post_meta( $post_id, 'newsexport_guid', true );
		$is_shown = false !== strpos( get_post_field( 'post_content', $post_id ), 'wp-image-' . (int) $image_id . '"' );
		return $is_ours && $is_shown ? '' : $html;
	},
	10,
	3
);
